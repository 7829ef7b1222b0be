import type { Language } from "../../text/language.ts";
import type { CodeTable } from "../code-form.ts";

type Word = string | number | undefined;

const presets: Readonly<Record<string, Record<Language, string>>> = {
  default: { "zh-Hant": "預設", en: "default" },
  finance: { "zh-Hant": "金融業", en: "finance" },
  "small-shop": { "zh-Hant": "小型商家", en: "small shop" },
};

function ownerWords(owner: Word, preset: Word, language: Language): string {
  const name = presets[String(preset)]?.[language] ?? String(preset);
  if (language === "en") return owner ? `the criteria of "${owner}"` : `the questions (${name})`;
  return owner ? `「${owner}」的準則` : `各題（${name}）`;
}

/** Codes about weights. */
export const weightCodes = {
  "weights-not-100": {
    severity: "error",
    "zh-Hant": {
      title: "權重加起來不是 100",
      message: ({ owner, preset, sum }) =>
        `${ownerWords(owner, preset, "zh-Hant")}權重合計是 ${sum}，應為 100。`,
      mend: ({ difference }) => `請調整權重，差 ${difference}。`,
      explanation:
        "兩層權重各自合計 100，讀者才看得懂一分是多少。改了一項卻忘了調整其他項，是最常見的錯誤；若自動換算，等於悄悄改了所有人同意的權重。",
    },
    en: {
      title: "Weights that do not add up to 100",
      message: ({ owner, preset, sum }) =>
        `The weights of ${ownerWords(owner, preset, "en")} add up to ${sum}; they should make 100.`,
      mend: ({ difference }) => `Adjust the weights by ${difference}.`,
      explanation:
        "Both levels of weights add up to 100, so that a reader knows what a point is. Changing one and forgetting the others is the usual slip; rescaling in silence would change the weights that people agreed on.",
    },
  },
  "weights-mixed-units": {
    severity: "error",
    "zh-Hant": {
      title: "權重的單位混用",
      message: ({ units, key, found, owner, preset, shares, sum }) => {
        if (units === "percent-sign")
          return `「${key}」寫成 ${found}；權重是合計 100 的點數，不加百分號。`;
        if (units === "shares")
          return `${ownerWords(owner, preset, "zh-Hant")}權重合計是 1，看來寫成比例；應為合計 100 的點數。`;
        return `${ownerWords(owner, preset, "zh-Hant")}權重有的寫成比例（${shares}），有的寫成點數，合計 ${sum}。`;
      },
      mend: ({ units, better }) =>
        units === "percent-sign"
          ? `請寫成 ${better}。`
          : "請全部寫成點數：比例乘以 100（0.3 寫成 30），合計 100。",
      explanation:
        "同一組裡 0.3 和 30 相差一百倍。自動換算等於猜測原意，而且結果看起來很正常，所以要求全部用同一種寫法：合計 100 的點數。",
    },
    en: {
      title: "Weights in different units",
      message: ({ units, key, found, owner, preset, shares, sum }) => {
        if (units === "percent-sign")
          return `"${key}" is written as ${found}; weights are points that make 100, without a sign.`;
        const whose = ownerWords(owner, preset, "en");
        if (units === "shares")
          return `The weights of ${whose} add up to 1, as if written as shares; they are points that make 100.`;
        return `Of the weights of ${whose} some are written as shares (${shares}), the others as points; they add up to ${sum}.`;
      },
      mend: ({ units, better }) =>
        units === "percent-sign"
          ? `Write ${better}.`
          : "Write all of them as points: shares times 100 (30 for 0.3), 100 in all.",
      explanation:
        "In one group 0.3 and 30 differ a hundredfold. Converting them would be guessing, and the result would look normal, so all are written one way: as points that make 100.",
    },
  },
  "changed-weights-not-100": {
    severity: "warning",
    "zh-Hant": {
      title: "改動後的權重加起來不是 100",
      message: ({ owner, preset, sum }) =>
        `套用改動後，${ownerWords(owner, preset, "zh-Hant")}權重合計是 ${sum}；計算時會按比例換算成 100。`,
      mend: ({ difference }) => `若要完全照寫的數字，請把其他權重一併調整，差 ${difference}。`,
      explanation:
        "決策檔可以只改幾項權重，其他沿用範本。合計不是 100 時，每項權重都會按比例縮放，結果仍然正確，但報告上的數字會和你寫的不同。",
    },
    en: {
      title: "Changed weights do not add up to 100",
      message: ({ owner, preset, sum }) =>
        `With the changes, the weights of ${ownerWords(owner, preset, "en")} add up to ${sum}; they are scaled to 100.`,
      mend: ({ difference }) =>
        `To keep the numbers as written, change other weights too, by ${difference}.`,
      explanation:
        "A decision may change a few weights and keep the rest of the preset. When they do not make 100 every weight is scaled; the result is right, but the report shows other numbers than you wrote.",
    },
  },
  "weights-all-zero": {
    severity: "error",
    "zh-Hant": {
      title: "權重全部是 0",
      message: ({ owner, preset }) =>
        `${ownerWords(owner, preset, "zh-Hant")}權重全部是 0，無法計分。`,
      mend: () => "請至少給一項大於 0 的權重。",
      explanation: "總分是加權平均；權重全為 0 時沒有任何東西可以平均。",
    },
    en: {
      title: "All weights are zero",
      message: ({ owner, preset }) =>
        `All weights of ${ownerWords(owner, preset, "en")} are 0, so nothing can be scored.`,
      mend: () => "Give at least one a weight above 0.",
      explanation: "A total is a weighted mean; with all weights 0 there is nothing to take it of.",
    },
  },
} satisfies CodeTable;
