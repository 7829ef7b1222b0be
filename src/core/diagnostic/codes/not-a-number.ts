import type { Language } from "../../text/language.ts";
import type { CodeTable } from "../code-form.ts";
import { keyWords } from "./schema-words.ts";

type Word = string | number | undefined;

/** What to do instead, by what was probably meant. */
const mends: Readonly<Record<string, Record<Language, string>>> = {
  unknown: {
    "zh-Hant":
      "還不知道就把這一行刪掉（留白代表未知，不是 0），知道後再填；必填的欄位（例如權重）要先定出數字。",
    en: "While it is not known, delete the line: blank means unknown, and is not 0. A required figure, such as a weight, has to be decided first.",
  },
  "not-applicable": {
    "zh-Hant": "整項不適用就改寫成 notApplicable: 理由；若只是還不知道，就把這一行刪掉。",
    en: "Where the whole entry does not apply, write notApplicable: and the reason; if it is only not known yet, delete the line.",
  },
  "unknown-nullable": {
    "zh-Hant": "還不知道就寫 null（代表未知，不是 0），知道後再填數字。",
    en: "While it is not known, write null, which means unknown and is not 0; fill in the number once it is.",
  },
  endless: {
    "zh-Hant": "沒有上限就不要寫上限欄位（例如刪去 upTo）；其他情形請填實際的數字。",
    en: "Where there is no end, leave the bound out (delete upTo, for example); elsewhere write the actual number.",
  },
  "broken-formula": {
    "zh-Hant": "這是試算表公式的錯誤值；請回到試算表修好公式再貼上，或把這一行刪掉。",
    en: "This is what a spreadsheet shows for a broken formula: mend the formula and copy again, or delete the line.",
  },
};

function mendOf(meaning: Word, language: Language): string {
  return mends[String(meaning)]?.[language] ?? mends.unknown?.[language] ?? "";
}

/** The code for signs and words that stand where a number belongs. */
export const notANumberCodes = {
  "not-a-number": {
    severity: "error",
    "zh-Hant": {
      title: "這不是數字",
      message: ({ key, found }) => `${keyWords(key, "zh-Hant")}要填數字，找到的是「${found}」。`,
      mend: ({ meaning }) => mendOf(meaning, "zh-Hant"),
      explanation:
        "「n/a」「待定」「—」這類文字不能計算；當成 0 會偏袒或冤枉某家廠商，默默略過則看起來像填過了。未知、不適用與 0 是三件不同的事，各有寫法。",
    },
    en: {
      title: "Not a number",
      message: ({ key, found }) => `${keyWords(key, "en")} should hold a number; found "${found}".`,
      mend: ({ meaning }) => mendOf(meaning, "en"),
      explanation:
        'Words such as "n/a" or "TBD", and a dash, cannot be computed with. Taken as 0 they would favour or wrong somebody; skipped in silence they would look filled in. Unknown, not applicable and 0 are three things, each with a way to be written.',
    },
  },
} satisfies CodeTable;
