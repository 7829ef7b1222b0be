import type { Language } from "../../text/language.ts";
import type { CodeTable } from "../code-form.ts";

type Word = string | number | undefined;

const scales: Readonly<Record<string, Record<Language, string>>> = {
  levels: { "zh-Hant": "0 到 4 的整數等級", en: "a whole level from 0 to 4" },
  boolean: { "zh-Hant": "true 或 false", en: "true or false" },
  "boolean-level": { "zh-Hant": "0（否）或 1（是）", en: "0 (no) or 1 (yes)" },
  number: { "zh-Hant": "數字", en: "a number" },
  share: {
    "zh-Hant": "每個通路各寫 native、connector 或 none",
    en: "native, connector or none for each channel",
  },
  "share-level": { "zh-Hant": "0 到 1 的涵蓋率", en: "a share from 0 to 1" },
  items: { "zh-Hant": "具備項目的清單", en: "the list of items that are held" },
};

function scaleWords(expected: Word, count: Word, language: Language): string {
  if (expected === "items-level") {
    return language === "en" ? `a whole number from 0 to ${count}` : `0 到 ${count} 的整數`;
  }
  return scales[String(expected)]?.[language] ?? String(expected);
}

/** Codes about answers and levels that do not fit the scale of their criterion. */
export const answerCodes = {
  "answer-not-on-scale": {
    severity: "error",
    "zh-Hant": {
      title: "答案不符合準則的量尺",
      message: ({ criterion, expected, count, found }) =>
        `準則「${criterion}」的量尺要的是：${scaleWords(expected, count, "zh-Hant")}；找到的是 ${found}。`,
      mend: ({ expected, count, better }) =>
        better
          ? `請寫成 ${better}（不加引號）。`
          : `請改成：${scaleWords(expected, count, "zh-Hant")}。`,
      explanation:
        "量尺在看到答案之前就已宣告，所有廠商用同一把尺。超出量尺的值不會被夾到邊界，因為那通常是寫錯欄位或單位。",
    },
    en: {
      title: "An answer off the scale",
      message: ({ criterion, expected, count, found }) =>
        `The scale of "${criterion}" asks for ${scaleWords(expected, count, "en")}; found: ${found}.`,
      mend: ({ expected, count, better }) =>
        better ? `Write ${better}, without quotes.` : `Write ${scaleWords(expected, count, "en")}.`,
      explanation:
        "Scales are declared before the answers are seen and are the same for every vendor. A value off the scale is not moved to its end, since it usually is in the wrong field or unit.",
    },
  },
  "answer-and-not-applicable": {
    severity: "error",
    "zh-Hant": {
      title: "同時有答案又寫不適用",
      message: ({ criterion }) => `「${criterion}」既寫了不適用的理由，又有廠商主張或判讀。`,
      mend: () => "請刪除其中一個：不適用就不計分，有答案才計分。",
      explanation: "「不適用」會離開所有加總，「0 分」不會。兩者同時存在時，不知道該不該計分。",
    },
    en: {
      title: "An answer that is also not applicable",
      message: ({ criterion }) =>
        `"${criterion}" has a reason why it does not apply, and also a claim or a reading.`,
      mend: () => "Remove one of them: what does not apply is not scored.",
      explanation:
        "Not applicable leaves all sums, a zero does not. With both it is unknown whether to score it.",
    },
  },
  "gate-not-on-scale": {
    severity: "error",
    "zh-Hant": {
      title: "門檻不符合準則的量尺",
      message: ({ criterion, expected, count, found }) =>
        `「${criterion}」的門檻應為：${scaleWords(expected, count, "zh-Hant")}；找到的是 ${found}。`,
      mend: ({ expected, count }) => `請改成：${scaleWords(expected, count, "zh-Hant")}。`,
      explanation: "門檻用量尺的單位表示；單位不同的門檻不是永遠過就是永遠不過。",
    },
    en: {
      title: "A gate off the scale",
      message: ({ criterion, expected, count, found }) =>
        `The gate of "${criterion}" should be ${scaleWords(expected, count, "en")}; found: ${found}.`,
      mend: ({ expected, count }) => `Write ${scaleWords(expected, count, "en")}.`,
      explanation:
        "A gate is written in the unit of the scale; in another unit it always passes or never does.",
    },
  },
  "gate-option-without-effect": {
    severity: "error",
    "zh-Hant": {
      title: "門檻條件用錯量尺",
      message: ({ criterion, option, scale }) =>
        `「${criterion}」的量尺是 ${scale}，門檻條件「${option}」在這種量尺上沒有作用。`,
      mend: ({ option }) => `請刪除「${option}」，或改用對應的量尺。`,
      explanation: "mandatoryItems 只對項目清單有意義，everyCoreChannel 只對通路涵蓋率有意義。",
    },
    en: {
      title: "A gate option without effect",
      message: ({ criterion, option, scale }) =>
        `The scale of "${criterion}" is ${scale}; the gate option "${option}" has no effect there.`,
      mend: ({ option }) => `Remove "${option}", or use the scale it belongs to.`,
      explanation:
        "mandatoryItems has a meaning only for lists of items, everyCoreChannel only for channel cover.",
    },
  },
  "scale-without-width": {
    severity: "error",
    "zh-Hant": {
      title: "量尺兩端相同",
      message: ({ criterion, found }) => `「${criterion}」的最差與最佳都是 ${found}，分不出好壞。`,
      mend: () => "請把最差（得 0 分）與最佳（得滿分）寫成不同的值。",
      explanation: "數字量尺在最差與最佳之間線性給分；兩端相同就無法換算。",
    },
    en: {
      title: "A scale without width",
      message: ({ criterion, found }) =>
        `The worst and the best value of "${criterion}" are both ${found}.`,
      mend: () => "Let worst (earns nothing) and best (earns everything) differ.",
      explanation:
        "A number scale is linear between worst and best; with equal ends it cannot be read.",
    },
  },
} satisfies CodeTable;
