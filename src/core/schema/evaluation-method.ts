import { z } from "zod";
import { day } from "./day.ts";
import { explained } from "./explained.ts";
import { id, ids } from "./id.ts";

const points = z.number().min(0).max(100);

const passMark = z.strictObject({
  total: explained(
    points.optional(),
    "總分及格分數（滿分 100）；低於此分不得為優勝",
    "Pass mark of the total, out of 100; whoever is below cannot win",
  ),
  by: explained(
    z.enum(["mean", "majority"]).optional(),
    "平均達標（預設），或過半數委員評為達標",
    "By the mean (the default), or by more than half of the members",
  ),
  questions: explained(
    z.record(id, points).optional(),
    "個別題目的及格分數（該題滿分 100）",
    "Pass marks of single questions, out of 100 each",
  ),
  criteria: explained(
    z.record(id, points).optional(),
    "個別準則的及格分數（該項滿分 100）",
    "Pass marks of single criteria, out of 100 each",
  ),
});

const price = z.strictObject({
  handling: explained(
    z.enum(["outside", "scored", "fixed"]),
    "價格不計分、計分，或採固定價格",
    "Price stays outside, is scored, or is fixed",
  ),
  share: explained(
    z.number().min(0).max(1).optional(),
    "價格計分時占總分的比例（0 到 1）",
    "Its share of the total when scored, 0 to 1",
  ),
  best: explained(
    z.number().min(0).optional(),
    "得滿分的總標價；事先宣告，不以其他廠商的報價為準",
    "The total price that earns full marks; declared beforehand, never taken from the bids",
  ),
  worst: explained(
    z.number().min(0).optional(),
    "得 0 分的總標價；兩者之間按比例",
    "The total price that earns nothing; proportional in between",
  ),
});

const presentation = z.strictObject({
  criteria: explained(
    ids,
    "依簡報與詢答評分的準則；權重合計不宜超過 20 %",
    "Criteria that are scored from presentation and answers; together at most 20 % of the weight",
  ),
});

/** How the evaluation is done: frozen together with the criteria, before any sheet is opened. */
export const evaluationMethod = z.strictObject({
  method: explained(
    z.enum(["weighted-score", "total-score", "score-per-price", "rank-sum"]),
    "評選方法：加權評分、總評分法、評分單價法、序位法",
    "Method: weighted score, total score, score per price, rank sum",
  ),
  tieRule: explained(
    z.enum(["evaluate-again", "heaviest-criterion", "most-first-places", "shared-rank"]),
    "同分處理方式",
    "What decides a tie",
  ),
  divergenceThreshold: explained(
    z.number().min(0).max(1).optional(),
    "評分差異門檻，占量尺全距的比例，預設 0.4",
    "Divergence that is flagged, as a share of the scale; 0.4 by default",
  ),
  ruleVersion: explained(
    day.optional(),
    "公告採用的評選規定是哪一天的版本",
    "Of which day the version of the rules is that was announced",
  ),
  caseKind: explained(
    z.enum(["general", "information-services"]).optional(),
    "一般採購（預設）或資訊服務；資訊服務的同分順序是固定的",
    "General (the default) or information services, whose order of tie breaks is fixed",
  ),
  passMark: explained(passMark.optional(), "及格分數", "Pass marks"),
  price: explained(price.optional(), "價格怎麼納入", "How price comes in"),
  presentation: explained(presentation.optional(), "簡報與詢答", "Presentation and answers"),
});

export type EvaluationMethod = z.infer<typeof evaluationMethod>;
