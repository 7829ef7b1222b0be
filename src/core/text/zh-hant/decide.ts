import type { Phrases } from "../phrase.ts";
import { spaced } from "../spaced.ts";

/** 決定的理由、條件、該做的事與翻盤點。 */
export const decideText = {
  "no-vendor-files": "還沒有任何廠商的評分檔。",
  "no-checklist": "沒有採購檢核清單，看不出各階段是否完成，因此只能是草稿，不作推薦。",
  "leader-gate-pending": (w) =>
    spaced`領先的${w.vendor}在硬門檻「${w.criterion}」還沒證實；證實之前不能推薦。`,
  "could-overtake": (w) =>
    spaced`${w.vendor}還沒證實的答案若都成立，最多到 ${w.possible} 分，會超過${w.rival}已證實的 ${w.proven} 分。`,
  "first-place-shared": (w) => spaced`${w.vendor}與${w.rival}已證實的總分相同。`,
  "close-by-margin": (w) =>
    spaced`${w.vendor}只領先${w.rival} ${w.gap} 分，在宣告的 ${w.margin} 分之內，難分軒輊。`,
  "close-by-weights": (w) =>
    spaced`${w.vendor}領先${w.rival} ${w.gap} 分，但權重與未證實答案的不確定足以讓兩家互換，難分軒輊。`,
  "stage-open": (w) => spaced`階段「${w.stage}」還有 ${w.count} 項未完成，完成前不作推薦。`,
  "later-stages-wait": (w) => spaced`後面還有 ${w.count} 個階段在等。`,
  "only-one-in-the-race": (w) => spaced`只剩${w.vendor}沒有被排除，已證實 ${w.proven} 分。`,
  "leads-by": (w) => spaced`${w.vendor}已證實 ${w.proven} 分，領先${w.rival} ${w.gap} 分。`,
  "first-in-share": (w) =>
    spaced`只看分數、門檻另計：權重上下調整五成、未證實的答案取任何可能值時，${w.vendor}在 ${w.share} 的抽樣中居首。`,
  coverage: (w) => spaced`${w.vendor}有 ${w.share} 的權重佐證充分。`,
  "excluded-by-gate": (w) =>
    spaced`${w.vendor}有 ${w.count} 道硬門檻未過（例如「${w.criterion}」），排除在排名外，總分照列。`,
  "set-aside-could-lead": (w) =>
    spaced`${w.vendor}沒有進入試點；它的答案若都成立最多到 ${w.possible} 分。這是採購方自己的取捨。`,
  "sponsor-departs": (w) => spaced`發起人${w.by}於 ${w.on} 以書面理由作出與建議不同的決定。`,

  "panel-sealed": (w) =>
    spaced`還有 ${w.count} 份評分表未交（${w.evaluator}），評分彌封中；開封前不作推薦。`,
  "panel-nobody-judged": "還沒有任何計入的評分表，宣告的評選方法無從計算。",
  "panel-scores-owed": (w) =>
    spaced`還有 ${w.count} 格評分沒有給（例如${w.evaluator}對${w.vendor}的「${w.criterion}」），總分與序位都算不出來。`,
  "panel-price-missing": (w) => spaced`${w.vendor}沒有總標價，宣告的評選方法算不出名次。`,
  "panel-no-decision": "評選委員會決議無法評定；在作成決定之前不作推薦。",
  "panel-difference-open": (w) =>
    spaced`委員評分有 ${w.count} 處明顯差異還沒有處置（例如${w.vendor}的「${w.criterion}」）。`,
  "first-by-rank-sum": (w) => spaced`序位法：${w.vendor}的序位和最低（${w.ranks}），為第一名。`,
  "first-by-total-score": (w) =>
    spaced`總評分法：${w.vendor}的平均總分最高（${w.points} 分），為第一名。`,
  "first-by-score-per-price": (w) =>
    spaced`評分單價法：${w.vendor}每分單價最低（${w.sum}），為第一名。`,
  "method-lead-ranks": (w) =>
    spaced`${w.vendor}的序位和比第二名${w.rival}少 ${w.ranks}；規定沒有「太接近」的門檻，差距小就看下面改變結論的條件。`,
  "method-lead-points": (w) =>
    spaced`${w.vendor}的平均總分比第二名${w.rival}高 ${w.points} 分；規定沒有「太接近」的門檻，差距小就看下面改變結論的條件。`,
  "method-lead-price": (w) =>
    spaced`${w.vendor}的每分單價比第二名${w.rival}低，對方貴 ${w.share}；規定沒有「太接近」的門檻，差距小就看下面改變結論的條件。`,
  "method-lead-by-tie-rule": (w) =>
    spaced`${w.vendor}與${w.rival}的結果相同，名次是依宣告的同分規則分出來的。`,
  "panel-groups-without-totals":
    "有委員只評自己那組的題目，沒有自己的總分；宣告的方法要每位委員各自的總分，所以算不出名次。請讓每位委員評全部題目，或改用加權評分。",
  "nothing-flips-by-method": "任何一位委員不計，第一名都不變。",
  "flip-without-any-of": (w) =>
    spaced`有 ${w.count} 位委員，任何一位不計，第一名就不再只是${w.vendor}。`,
  "tie-needs-evaluation": (w) => spaced`${w.vendor}同分，依宣告的方式要再行綜合評選一次。`,
  "tie-needs-lot": (w) => spaced`${w.vendor}仍同分，要抽籤決定。`,

  "soft-gate-open": (w) => spaced`簽約前補齊${w.vendor}「${w.criterion}」的佐證（軟門檻待定）。`,
  "soft-gate-needs-mitigation": (w) =>
    spaced`${w.vendor}未過軟門檻「${w.criterion}」，要有核准的書面補救。`,
  "soft-gate-mitigated": (w) =>
    spaced`${w.vendor}未過軟門檻「${w.criterion}」，依已核准的補救措施執行。`,
  "settle-before-signing": (w) => spaced`簽約前完成「${w.item}」：${w.because}`,
  "cost-is-at-least": (w) =>
    spaced`${w.vendor}還有 ${w.count} 個成本項目未知，總成本只是「至少」。`,

  "mend-weights": "先給出大於 0 的權重，才算得出總分。",
  "get-gate-proof": (w) =>
    spaced`向${w.vendor}取得「${w.criterion}」的「${w.evidence}」等級佐證，這道硬門檻才有結論。`,
  "get-proof": (w) =>
    spaced`取得${w.vendor}「${w.criterion}」的「${w.evidence}」等級佐證，最多可補 ${w.points} 分。`,
  "close-item": (w) => spaced`完成「${w.stage}」的「${w.item}」：${w.because}`,
  "mend-breach": (w) =>
    spaced`「${w.stage}」未完成前發生了「${w.refusal}」：撤回，或等階段完成後再採用。`,
  "write-mitigation": (w) =>
    spaced`替${w.vendor}未過的軟門檻「${w.criterion}」寫下補救措施並送核准。`,

  "flip-by-gate": (w) => spaced`若${w.vendor}的硬門檻「${w.criterion}」證實未過，它會被排除。`,
  "flip-by-answers": (w) =>
    spaced`若${w.rival}尚未證實的答案大多成立（最多 ${w.possible} 分，對 ${w.proven} 分），居首者會換成它。`,
  "flip-without-evaluator": (w) => spaced`不計${w.evaluator}的評分，居首者會換成${w.rival}。`,
  "tie-without-evaluator": (w) => spaced`不計${w.evaluator}的評分，就沒有單獨居首者。`,
  "flip-by-weights": (w) =>
    spaced`把 ${w.points} 點權重（總共 100 點）從「${w.criterion}」等移到「${w.toCriterion}」，${w.rival}就追平。`,
  "flip-by-one-weight": (w) =>
    spaced`單獨調整「${w.criterion}」：權重從 ${w.share} 變到 ${w.limitShare} 時，${w.rival}追平。`,
  "nothing-flips": "沒有任何權重調整或未答的答案能改變居首者。",

  "pilot-gate-failed": (w) => spaced`未過硬門檻「${w.criterion}」。`,
  "pilot-kpi-worse": (w) => spaced`「${w.kpi}」變差。`,
  "pilot-drill-failed": (w) => spaced`「${w.test}」沒有通過。`,
  "pilot-drill-open": (w) => spaced`「${w.test}」還沒有結果。`,
  "pilot-without-comparison": "試點資料還沒有與基準期比較。",
  "pilot-without-primary": "沒有主要指標可以判定。",
  "pilot-kpi-not-good-enough": (w) => spaced`「${w.kpi}」${w.verdict}。`,
  "pilot-stability-below": (w) => spaced`可用率 ${w.availability} %，低於承諾的 ${w.promised} %。`,
  "pilot-stability-unknown": "系統穩定性還沒有紀錄。",
  "pilot-export-critical": (w) => spaced`匯出還原有 ${w.count} 列重大差異（遺失、外洩或錯人）。`,
  "pilot-all-good": "主要指標變好，護欄沒有變差，演練全數通過。",
} satisfies Phrases;
