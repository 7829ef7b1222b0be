import type { Language } from "../../text/language.ts";
import type { CodeTable } from "../code-form.ts";

type Word = string | number | undefined;

function groupWords(owner: Word, language: Language): string {
  if (language === "en") return owner ? `the criteria of "${owner}"` : "the questions";
  return owner ? `「${owner}」的準則` : "題目之間";
}

/** Codes about weights that were asked for: swing points, an order, comparisons two by two. */
export const elicitedWeightCodes = {
  "elicited-and-written": {
    severity: "error",
    "zh-Hant": {
      title: "同一組權重寫了兩次",
      message: ({ owner }) =>
        `${groupWords(owner, "zh-Hant")}既寫了權重數字，又寫了問來的權重；百分比與點數不能混用。`,
      mend: () => "兩種寫法留一種，另一種刪掉。",
      explanation:
        "同一組裡一部分用百分比、一部分用點數，兩者的尺度不同，換算後誰也不是原來的意思。問來的權重會取代整組數字，因此要先決定採用哪一種。",
    },
    en: {
      title: "The weights of one group are given twice",
      message: ({ owner }) =>
        `For ${groupWords(owner, "en")} there are both written weights and elicited ones; percent and points do not mix.`,
      mend: () => "Keep one of the two and delete the other.",
      explanation:
        "Percent for some and points for others stand on different scales; brought together neither means what was said. Elicited weights replace the whole group, so choose which of the two holds.",
    },
  },
  "elicited-sibling-unknown": {
    severity: "error",
    "zh-Hant": {
      title: "不屬於這一組的項目",
      message: ({ found, owner }) => `「${found}」不在${groupWords(owner, "zh-Hant")}這一組裡。`,
      mend: ({ nearest, siblings }) =>
        nearest ? `是不是「${nearest}」？` : `這一組只有：${siblings}。`,
      explanation: "權重只在同一組的項目之間比較：題目跟題目比，準則跟同一題的準則比。",
    },
    en: {
      title: "Not one of the siblings",
      message: ({ found, owner }) => `"${found}" is not among ${groupWords(owner, "en")}.`,
      mend: ({ nearest, siblings }) =>
        nearest ? `Did you mean "${nearest}"?` : `The siblings are: ${siblings}.`,
      explanation:
        "Weights are compared among siblings only: questions with questions, criteria with the criteria of the same question.",
    },
  },
  "elicited-sibling-missing": {
    severity: "error",
    "zh-Hant": {
      title: "少問了一項",
      message: ({ found, owner }) =>
        `${groupWords(owner, "zh-Hant")}問來的權重裡沒有「${found}」。`,
      mend: ({ found }) => `補上「${found}」；若它不重要，點數寫 0 或排在最後。`,
      explanation: "沒問到不等於 0：每一項都要有答案，權重才分得出去。",
    },
    en: {
      title: "A sibling was not asked about",
      message: ({ found, owner }) =>
        `"${found}" is missing in what was asked about ${groupWords(owner, "en")}.`,
      mend: ({ found }) =>
        `Add "${found}"; if it does not matter, give it 0 points or the last place.`,
      explanation:
        "Not asked is not 0: every sibling needs an answer before weights can be shared out.",
    },
  },
  "elicited-sibling-doubled": {
    severity: "error",
    "zh-Hant": {
      title: "順序裡出現兩次",
      message: ({ found }) => `「${found}」在順序裡出現不只一次。`,
      mend: () => "每一項只排一次；同樣重要的寫成一組，例如 [a, b]。",
      explanation: "一項佔兩個名次，就有兩個權重，不知道該用哪一個。",
    },
    en: {
      title: "Named twice in the order",
      message: ({ found }) => `"${found}" stands in the order more than once.`,
      mend: () => "Name each sibling once; put equals into a list, such as [a, b].",
      explanation:
        "With two places an item would have two weights, and nobody could say which holds.",
    },
  },
  "elicited-all-zero": {
    severity: "error",
    "zh-Hant": {
      title: "擺幅點數全部是 0",
      message: ({ owner }) => `${groupWords(owner, "zh-Hant")}的擺幅點數全部是 0，無法換算成權重。`,
      mend: () => "把最值得改善的一項寫 100，其他照比例。",
      explanation: "權重是點數占總點數的比例；全部是 0 就沒有比例可言。",
    },
    en: {
      title: "All swing points are 0",
      message: ({ owner }) => `All swing points of ${groupWords(owner, "en")} are 0.`,
      mend: () => "Give 100 to the swing that is worth most, and the others their part of it.",
      explanation: "A weight is a part of all points; of nothing there are no parts.",
    },
  },
  "swing-without-hundred": {
    severity: "warning",
    "zh-Hant": {
      title: "沒有一項擺幅是 100 點",
      message: ({ owner, most }) =>
        `${groupWords(owner, "zh-Hant")}最高只有 ${most} 點；照算，但這個方法從「最值得改善的一項 = 100」問起。`,
      mend: () => "請找出最值得從最差改到最好的一項，寫 100，再問其他項目。",
      explanation:
        "100 點是大家共用的尺。沒有一項是 100，往往表示各人心裡的尺不同；比例仍然成立，所以只是警告。",
    },
    en: {
      title: "No swing has 100 points",
      message: ({ owner, most }) =>
        `The most of ${groupWords(owner, "en")} is ${most} points; it is used as it is, but the method starts from "the most valuable swing = 100".`,
      mend: () =>
        "Find the step from worst to best that is worth most, give it 100, and ask for the others again.",
      explanation:
        "The 100 points are the yardstick that all share. Without one, each may have had another in mind; the proportions still hold, so this only warns.",
    },
  },
  "pair-judged-twice": {
    severity: "error",
    "zh-Hant": {
      title: "同一對比較了兩次",
      message: ({ found }) => `「${found}」這一對不只比較一次。`,
      mend: () => "每一對只留一次；方向相反也算同一對。",
      explanation: "甲是乙的 3 倍，就已經說了乙是甲的三分之一；寫兩次不知道該採哪一個。",
    },
    en: {
      title: "One pair judged twice",
      message: ({ found }) => `The pair "${found}" is judged more than once.`,
      mend: () => "Keep one; the other way round is the same pair.",
      explanation:
        '"a is 3 times b" already says that b is a third of a; two judgements leave open which holds.',
    },
  },
  "pair-of-one": {
    severity: "error",
    "zh-Hant": {
      title: "自己跟自己比",
      message: ({ found }) => `「${found}」跟自己比較。`,
      mend: () => "把其中一項改成要比較的另一項，或刪掉這一筆。",
      explanation: "一項永遠是自己的 1 倍，這筆比較什麼也沒說。",
    },
    en: {
      title: "Compared with itself",
      message: ({ found }) => `"${found}" is compared with itself.`,
      mend: () => "Name the other one of the pair, or delete the entry.",
      explanation: "Anything is once itself; such a judgement says nothing.",
    },
  },
  "pairwise-too-many": {
    severity: "error",
    "zh-Hant": {
      title: "兩兩比較超過 9 項",
      message: ({ found, owner }) =>
        `${groupWords(owner, "zh-Hant")}有 ${found} 項；兩兩比較最多 9 項。`,
      mend: () => "改用擺幅點數或順序，或先把項目分組。",
      explanation: "超過 9 項要比較 36 對以上，沒有人能前後一致；一致性比率的對照表也只到 10 項。",
    },
    en: {
      title: "More than 9 siblings compared",
      message: ({ found, owner }) =>
        `There are ${found} of ${groupWords(owner, "en")}; at most 9 can be compared two by two.`,
      mend: () => "Use swing points or an order, or group the siblings first.",
      explanation:
        "Beyond 9 there are more than 36 pairs, which nobody keeps apart, and the table of the consistency ratio ends at 10.",
    },
  },
  "pairwise-not-linked": {
    severity: "error",
    "zh-Hant": {
      title: "比較沒有把所有項目連起來",
      message: ({ found, owner }) =>
        found
          ? `${groupWords(owner, "zh-Hant")}的兩兩比較沒有提到：${found}。`
          : `${groupWords(owner, "zh-Hant")}的兩兩比較分成互不相連的幾群。`,
      mend: () => "補一對比較，把兩邊連起來；不必每一對都比。",
      explanation: "可以缺幾對，但要能從任一項一路比到另一項，否則兩群之間的比重無從得知。",
    },
    en: {
      title: "Comparisons do not link all siblings",
      message: ({ found, owner }) =>
        found
          ? `The comparisons of ${groupWords(owner, "en")} never mention: ${found}.`
          : `The comparisons of ${groupWords(owner, "en")} fall into parts that nothing links.`,
      mend: () => "Add one comparison between the parts; not every pair is needed.",
      explanation:
        "Pairs may be missing, but a chain of comparisons must lead from each sibling to every other, else nothing says how the parts compare.",
    },
  },
  "pairwise-inconsistent": {
    severity: "warning",
    "zh-Hant": {
      title: "兩兩比較前後矛盾",
      message: ({ owner, ratio, table }) =>
        `${groupWords(owner, "zh-Hant")}的一致性比率是 ${ratio}，超過 0.1（隨機指標表：${table}）。權重照算。`,
      mend: ({ first, second, times, fitting }) =>
        `先談這一對：「${first}」說是「${second}」的 ${times} 倍，照其他比較應是約 ${fitting} 倍。`,
      explanation:
        "甲比乙重要、乙比丙重要，丙卻比甲重要，就是矛盾。比率是矛盾的程度除以亂填時的平均；超過 0.1 表示這些比較還不能作準，要找當事人再談。不會自動修改任何人的判斷。",
    },
    en: {
      title: "Comparisons contradict each other",
      message: ({ owner, ratio, table }) =>
        `The consistency ratio of ${groupWords(owner, "en")} is ${ratio}, above 0.1 (random index: ${table}). The weights are used as they are.`,
      mend: ({ first, second, times, fitting }) =>
        `Talk about this pair first: "${first}" was judged ${times} times "${second}"; the others suggest about ${fitting} times.`,
      explanation:
        "a over b, b over c, but c over a is a contradiction. The ratio compares its size with that of judgements made by chance; above 0.1 they are not reliable yet and should be talked over. Nobody's judgement is changed in silence.",
    },
  },
} satisfies CodeTable;
