import { z } from "zod";
import { explained } from "./explained.ts";
import { id } from "./id.ts";

const swing = z.strictObject({
  swing: explained(
    z.record(id, z.number().min(0).max(100)),
    "擺幅點數：想像每項都在最差端，先把最值得改到最好的一項記 100，其他項目照比例給 0 到 100；同組每一項都要寫",
    "Swing points: imagine everything at its worst end; the step to the best end that is worth most gets 100, the others their part of it. Every sibling needs points",
  ),
});

const order = z.strictObject({
  order: explained(
    z.array(z.union([id, z.array(id).min(2)])).min(1),
    "重要性順序，最重要的先寫；同樣重要的寫成一組，例如 [a, b]；同組每一項都要寫",
    "Order of importance, most important first; equals stand in a list, such as [a, b]. Every sibling must be named",
  ),
  method: explained(
    z.enum(["rank-order-centroid", "rank-sum"]),
    "由順序換成權重的方法：順位重心（ROC）或順位和",
    "How the order becomes weights: rank-order centroid (ROC) or rank sum",
  ),
});

const judgement = z.strictObject({
  first: explained(id, "較重要（或相等）的一項", "The one of the pair"),
  second: explained(id, "拿來比的另一項", "The other one"),
  times: explained(
    z.number().min(0.11).max(9),
    "前者的重要性是後者的幾倍：1 相等、3 稍重要、5 重要、9 極重要；不到 1 表示後者較重要",
    "How many times as important the first is: 1 equal, 3 somewhat, 5 clearly, 9 extremely; below 1 the second is",
  ),
});

const pairwise = z.strictObject({
  pairwise: explained(
    z.array(judgement).min(1),
    "兩兩比較（AHP，只用於權重）；最多 9 項，可以缺幾組，但要把所有項目連起來",
    "Comparisons two by two (AHP, for weights only); at most 9 siblings, some pairs may be missing as long as all siblings are linked",
  ),
});

const group = z.union([swing, order, pairwise]);

/** Weights that were found by asking for them, group by group, instead of being written as numbers. */
export const elicitedWeights = z.strictObject({
  questions: explained(
    group.optional(),
    "題目之間的權重怎麼得來",
    "How the weights among the questions were found",
  ),
  criteria: explained(
    z.record(id, group).optional(),
    "各題之內準則的權重怎麼得來，依題目",
    "How the weights of the criteria inside a question were found, by question",
  ),
});

export type ElicitedGroup = z.infer<typeof group>;
