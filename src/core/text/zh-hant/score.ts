import type { Phrases } from "../phrase.ts";
import { spaced } from "../spaced.ts";

/** 評分、門檻與證書的語句。 */
export const scoreText = {
  "answer-wrong-kind": "答案的寫法與這項準則的量尺不合，無法判讀，視為未答。",
  "answer-volume-unknown": "有通路的每月聯繫量還不知道，涵蓋率算不出來，視為未知。",
  "answer-channel-not-answered": "有通路沒有寫支援情形，涵蓋率算不出來，視為未知。",
  "answer-clamped": (w) => spaced`${w.amount}超出宣告的量尺兩端，以最接近的一端計。`,

  "certificate-edition-met": (w) => spaced`${w.standard}:${w.edition} 是現行版本。`,
  "certificate-edition-missed": (w) =>
    spaced`${w.standard}:${w.edition} 已停用；2013 版（CNS 27001:2014）的過渡期已在 2025 年 10 月結束。`,
  "certificate-edition-unknown": "版本不明。",
  "certificate-expiry-met": (w) => spaced`有效至 ${w.on}。`,
  "certificate-expiry-missed": (w) => spaced`已於 ${w.on} 到期；是否換發要再問。`,
  "certificate-expiry-unknown": "到期日不明。",
  "certificate-scope-met": "驗證範圍涵蓋這項服務。",
  "certificate-scope-missed": "驗證範圍不含這項服務。",
  "certificate-scope-unknown": "驗證範圍不明。",
  "certificate-entity-met": "證書上的法人就是簽約方。",
  "certificate-entity-missed": "證書上的法人不是簽約方。",
  "certificate-entity-unknown": "證書上的法人不明。",
  "certificate-accreditation-met": (w) => spaced`驗證機構經 ${w.body} 認證。`,
  "certificate-accreditation-missed": "驗證機構沒有承認的認證機構認可。",
  "certificate-accreditation-unknown": "驗證機構是否經認可不明。",
  "certificate-statement-of-applicability-met": (w) => spaced`適用性聲明日期 ${w.on}。`,
  "certificate-statement-of-applicability-missed": (w) =>
    spaced`適用性聲明的日期 ${w.on} 在基準日之後，還不算數。`,
  "certificate-statement-of-applicability-unknown": "還沒拿到適用性聲明。",
  "certificate-surveillance-met": (w) => spaced`最近一次稽核 ${w.on}，距基準日 ${w.days} 天。`,
  "certificate-surveillance-missed": (w) =>
    spaced`最近一次稽核 ${w.on}，距基準日 ${w.days} 天，超過 400 天。`,
  "certificate-surveillance-unknown": (w) => spaced`稽核日期 ${w.on} 在基準日之後，還不算數。`,
  "certificate-register-met": (w) => spaced`${w.on} 已在公開名錄查驗。`,
  "certificate-register-missed": (w) => spaced`查驗日期 ${w.on} 在基準日之後，還不算數。`,
  "certificate-register-unknown": "還沒到公開名錄查驗。",

  "gate-passed": (w) => spaced`達到最低要求，佐證也到「${w.evidence}」這一級。`,
  "gate-not-applicable": "這項準則不適用，門檻也不適用。",
  "gate-unanswered": "還沒有答案；待定，不是通過。",
  "gate-abstained": "評選委員棄權，還沒有評分；待定。",
  "gate-missed": (w) => spaced`目前是「${w.amount}」，最低要求「${w.minimum}」，未達。`,
  "gate-evaluators-differ": (w) =>
    spaced`委員意見不一，平均「${w.amount}」未達「${w.minimum}」；達成共識前待定。`,
  "gate-core-channel": (w) => spaced`核心通路「${w.channel}」的涵蓋不到 ${w.minimum}。`,
  "gate-core-channel-unknown": "有核心通路沒有寫支援情形；待定。",
  "gate-mandatory-missing": (w) => spaced`缺 ${w.count} 項必備項目：${w.items}。`,
  "gate-mandatory-unknown": "只知道項數，不知道是哪幾項，無法確認必備項目；待定。",
  "gate-claim-only": (w) => spaced`只有廠商主張；需要「${w.evidence}」等級的佐證才算通過。`,
  "gate-evidence-short": (w) => spaced`佐證只到「${w.grade}」；需要「${w.evidence}」才算通過。`,
  "gate-evidence-expired": (w) => spaced`佐證已於 ${w.on} 到期；要換新的才算通過。`,
  "gate-evidence-in-the-future": (w) => spaced`佐證日期 ${w.on} 在基準日之後，還不算數。`,
  "gate-territory-restricted": (w) => spaced`${w.dataPlace}涉及本單位限制的地區：${w.territory}。`,
  "gate-territory-undisclosed": (w) => spaced`${w.dataPlace}問了不答，視為未過。`,
  "gate-territory-not-asked": (w) =>
    spaced`本單位限制的地區涉及${w.dataPlace}，這一點還沒有答案；待定。`,
  "data-place-undisclosed": (w) => spaced`${w.dataPlace}問了不答，依錨點為 0 級。`,
  "gate-certificate-edition": (w) =>
    spaced`證書是 ${w.standard}:${w.edition}，這一版已停用，直接未過，沒有補救空間。`,

  "elicited-questions-unusable":
    "題目之間問來的權重有錯（見資料裡的問題），無法換算，因此不計算總分。",
  "elicited-criteria-unusable": (w) =>
    spaced`題目「${w.question}」底下問來的權重有錯（見資料裡的問題），無法換算，因此不計算總分。`,
  "all-question-weights-zero": "所有題目的權重都是 0，無法換算，因此不計算總分。",
  "all-criterion-weights-zero": (w) =>
    spaced`題目「${w.question}」底下的權重都是 0，無法換算，因此不計算總分。`,
} satisfies Phrases;
