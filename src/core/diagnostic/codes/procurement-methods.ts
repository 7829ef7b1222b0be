import { citedEn, citedZh, whyRules } from "../cited-law.ts";
import type { CodeTable } from "../code-form.ts";
import { shortCode } from "../short-code.ts";

/** Codes about the declared method of evaluation. */
export const procurementMethodCodes = {
  "method-not-in-rules": shortCode(
    "error",
    [
      "評選方法不是規定的方法",
      ({ found }) =>
        `方法是「${found}」；規定的是總評分法、評分單價法、序位法${citedZh("selection", "第 11 條")}。`,
      () => "請把 evaluation.method 改成 total-score、score-per-price 或 rank-sum。",
      whyRules["zh-Hant"],
    ],
    [
      "The method is none of the rules",
      ({ found }) =>
        `The method is "${found}"; the rules have total score, score per price and rank sum${citedEn("selection", "Art. 11")}.`,
      () => "Set evaluation.method to total-score, score-per-price or rank-sum.",
      whyRules.en,
    ],
  ),
  "price-share-outside-rules": shortCode(
    "error",
    [
      "價格占比不在規定範圍",
      ({ found }) =>
        `價格計分占 ${found} %，規定是 20 % 到 50 %${citedZh("selection", "第 16、17 條")}。`,
      () => "請把 evaluation.price.share 改成 0.2 到 0.5；固定價格寫 handling: fixed。",
      whyRules["zh-Hant"],
    ],
    [
      "The share of the price is outside the rules",
      ({ found }) =>
        `The price has ${found} % of the score; the rules ask for 20 to 50 %${citedEn("selection", "Art. 16, 17")}.`,
      () => "Set evaluation.price.share between 0.2 and 0.5; a fixed price is handling: fixed.",
      whyRules.en,
    ],
  ),
  "price-scored-in-quotient": shortCode(
    "error",
    [
      "評分單價法又把價格計分",
      () => `評分單價法以價格除以總分，價格不得再計分${citedZh("selection", "第 13 條")}。`,
      () => "請把 evaluation.price.handling 改成 outside。",
      whyRules["zh-Hant"],
    ],
    [
      "The price is scored and divided as well",
      () =>
        `Score per price divides the price by the score, so the price itself is not scored${citedEn("selection", "Art. 13")}.`,
      () => "Set evaluation.price.handling to outside.",
      whyRules.en,
    ],
  ),
  "price-scale-missing": shortCode(
    "error",
    [
      "價格計分沒有宣告量尺",
      () => "價格計分要事先宣告得滿分與得 0 分的標價；不能拿其他廠商的報價當基準。",
      () => "請寫 evaluation.price.best 與 worst（best 較低）。",
      "評分應客觀，不得以全部或部分投標廠商的內容為比較基準（最有利標評選辦法第 8 條）；以最低標為滿分的算法是否違反，見解不一，因此預設用事先宣告的兩端。",
    ],
    [
      "The price is scored without a declared scale",
      () =>
        "A scored price needs the prices that earn full marks and none, declared beforehand; other bids are no yardstick.",
      () => "Write evaluation.price.best and worst (best is the lower).",
      "Scoring must be objective and may not use some or all bids as the yardstick (Art. 8 of the regulations on the most advantageous tender). Whether the lowest bid may be full marks is disputed, so declared ends are the default.",
    ],
  ),
  "presentation-share-above-rules": shortCode(
    "error",
    [
      "簡報與詢答占比過高",
      ({ found }) =>
        `簡報與詢答的準則合計占 ${found} %，上限是 20 %${citedZh("selection", "第 10 條")}。`,
      () => "請調低這些準則的權重。",
      whyRules["zh-Hant"],
    ],
    [
      "Presentation weighs too much",
      ({ found }) =>
        `The criteria scored from the presentation have ${found} % together; the limit is 20 %${citedEn("selection", "Art. 10")}.`,
      () => "Lower the weights of these criteria.",
      whyRules.en,
    ],
  ),
  "tie-rule-not-in-rules": shortCode(
    "error",
    [
      "同分處理方式不合規定",
      ({ found, expected }) =>
        `同分處理是「${found}」；可用的是 ${expected}${citedZh("selection", "第 14、15 條之 1")}；資訊服務的順序固定${citedZh("information-services", "第 11 條")}。`,
      ({ expected }) => `請把 evaluation.tieRule 改成 ${expected} 之一，並在招標文件載明。`,
      whyRules["zh-Hant"],
    ],
    [
      "The tie rule is none of the rules",
      ({ found, expected }) =>
        `Ties go by "${found}"; allowed are ${expected}${citedEn("selection", "Art. 14, 15-1")}; for information services the order is fixed${citedEn("information-services", "Art. 11")}.`,
      ({ expected }) =>
        `Set evaluation.tieRule to one of ${expected}, and publish it in the tender.`,
      whyRules.en,
    ],
  ),
  "pass-mark-missing": shortCode(
    "error",
    [
      "沒有及格分數",
      () => `沒有載明及格分數${citedZh("selection", "第 16、17 條")}。`,
      () => "請寫 evaluation.passMark.total，或各項的及格分數；條文沒有規定數字，慣例是 70。",
      whyRules["zh-Hant"],
    ],
    [
      "There is no pass mark",
      () => `No pass mark is stated${citedEn("selection", "Art. 16, 17")}.`,
      () =>
        "Write evaluation.passMark.total, or marks for single items. The rules set no number; 70 is custom.",
      whyRules.en,
    ],
  ),
  "groups-without-totals": shortCode(
    "error",
    [
      "分組評分的委員沒有自己的總分",
      ({ found }) =>
        `有委員只評自己那組的題目，但方法是「${found}」，要由每位委員自己的總分算名次${citedZh("selection", "第 11 條")}。`,
      () =>
        "請刪去 panel.yaml 的 questions，讓每位委員評全部題目；民間採購也可以改用 weighted-score。",
      "總評分法、評分單價法與序位法都由各委員自己的總分起算；只評一部分的委員沒有總分，名次就算不出來。",
    ],
    [
      "Members of a group have no total of their own",
      ({ found }) =>
        `Some members judge only the questions of their group, while "${found}" counts from each member's own total${citedEn("selection", "Art. 11")}.`,
      () =>
        "Remove questions in panel.yaml, so that every member judges all of them; privately weighted-score does too.",
      "Total score, score per price and rank sum all begin with each member's own total. Who judges a part has none, and so nobody gets a place.",
    ],
  ),
  "rule-version-differs": shortCode(
    "warning",
    [
      "公告的法規版本不同",
      ({ found, known }) => `決定書採用 ${found} 版，本工具依 ${known} 版。`,
      () => "請核對兩版的差異，尤其是同分順序。",
      whyRules["zh-Hant"],
    ],
    [
      "Another version of the rules was announced",
      ({ found, known }) =>
        `The decision goes by the version of ${found}, this tool by that of ${known}.`,
      () => "Compare the two, above all the order of tie breaks.",
      whyRules.en,
    ],
  ),
  "evaluated-too-often": shortCode(
    "error",
    [
      "再行評選超過三次",
      ({ count }) =>
        `已再行綜合評選 ${count} 次；三次後仍相同即抽籤${citedZh("selection", "第 15 條之 1")}。`,
      () => "請改為抽籤並記入 tieBreaks。",
      whyRules["zh-Hant"],
    ],
    [
      "Evaluated again too often",
      ({ count }) =>
        `There were ${count} new evaluations; after three a lot decides${citedEn("selection", "Art. 15-1")}.`,
      () => "Draw a lot and put it into tieBreaks.",
      whyRules.en,
    ],
  ),
} satisfies CodeTable;
