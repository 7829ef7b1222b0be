import type { Language } from "../../text/language.ts";

type Words = { message: string; mend: string };

/** What can be wrong with the writing of YAML, in words; the rare cases share the last entry. */
const reasons = {
  "bad-indent": {
    "zh-Hant": {
      message: "這一行的縮排和同一層的其他行不一致。",
      mend: "請讓同一層的每一行從同一個位置開始（每層兩個空格）。",
    },
    en: {
      message: "The indentation of this line does not fit the lines of its level.",
      mend: "Let every line of one level begin at the same place (two blanks per level).",
    },
  },
  "not-closed": {
    "zh-Hant": {
      message: "括號 [ 或 { 打開後沒有關閉，或內容的縮排不足。",
      mend: "請補上對應的 ] 或 }。",
    },
    en: {
      message: "A bracket [ or { was opened and not closed, or its content is not indented.",
      mend: "Add the ] or } that belongs to it.",
    },
  },
  "quote-not-closed": {
    "zh-Hant": { message: "引號打開後沒有關閉。", mend: "請在文字結尾補上同樣的引號。" },
    en: { message: "A quotation mark is never closed.", mend: "Add the same mark at the end." },
  },
  "colon-missing": {
    "zh-Hant": {
      message: "這裡應該有欄位名稱加半形冒號，卻找不到冒號。",
      mend: "請寫成「欄位: 值」；若是清單項目，請在前面加「- 」。",
    },
    en: {
      message: "A key with a colon was expected here, but there is no colon.",
      mend: 'Write "key: value"; for an entry of a list, begin the line with "- ".',
    },
  },
  "blank-after-colon": {
    "zh-Hant": {
      message: "冒號後面少了一個空格，整行會被當成文字。",
      mend: "請在冒號後面空一格。",
    },
    en: {
      message: "There is no blank behind the colon, so the line is taken for plain text.",
      mend: "Put a blank behind the colon.",
    },
  },
  "colon-in-text": {
    "zh-Hant": {
      message: "這一行有兩個「冒號加空格」，不知道哪個才是欄位。",
      mend: "若冒號是文字的一部分，請把整段文字加上引號。",
    },
    en: {
      message: 'This line has ": " twice, so it is unclear which one ends the key.',
      mend: "If the colon belongs to the text, put the whole text in quotes.",
    },
  },
  "reserved-character": {
    "zh-Hant": {
      message: "文字不能以這個符號開頭（@、`、% 等在 YAML 另有用途）。",
      mend: "請把文字加上引號。",
    },
    en: {
      message: "A text may not begin with this character (@, ` and % have a meaning in YAML).",
      mend: "Put the text in quotes.",
    },
  },
  "bad-escape": {
    "zh-Hant": {
      message: "雙引號裡的反斜線用法不對。",
      mend: "請改用單引號，或把反斜線寫成兩個（\\\\）。",
    },
    en: {
      message: "A backslash inside double quotes is not used rightly.",
      mend: "Use single quotes, or write the backslash twice (\\\\).",
    },
  },
  directive: {
    "zh-Hant": {
      message: "這裡不使用以 % 開頭的 YAML 指令。",
      mend: "請刪除這一行。",
    },
    en: { message: "YAML directives (lines with %) are not used here.", mend: "Delete this line." },
  },
  other: {
    "zh-Hant": {
      message: "這裡的內容不符合 YAML 的寫法。",
      mend: "請檢查這一行與上一行的縮排、引號、括號與冒號。",
    },
    en: {
      message: "What stands here does not follow the rules of YAML.",
      mend: "Check indentation, quotes, brackets and colons of this line and the one before.",
    },
  },
} satisfies Record<string, Record<Language, Words>>;

/** What is wrong with the writing of a YAML file: the `reason` of the code `yaml-syntax`. */
export type YamlReason = keyof typeof reasons;

function isReason(reason: string | number | undefined): reason is YamlReason {
  return typeof reason === "string" && Object.hasOwn(reasons, reason);
}

/**
 * The words for one reason; an unknown one gets the general words.
 *
 * @example yamlReason("quote-not-closed", "en").mend // "Add the same mark at the end."
 */
export function yamlReason(reason: string | number | undefined, language: Language): Words {
  return reasons[isReason(reason) ? reason : "other"][language];
}
