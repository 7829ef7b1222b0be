import { z } from "zod";
import { explained } from "./explained.ts";
import { id, ids } from "./id.ts";
import { localisedText } from "./localised-text.ts";

export const costLine = z.strictObject({
  id,
  label: explained(localisedText, "成本項目", "The cost line"),
  driver: explained(localisedText, "計算方式", "How it is worked out"),
  unit: explained(localisedText, "單位", "Unit"),
  timing: explained(
    z.enum(["once", "yearly", "monthly", "at-the-end"]),
    "一次、每年、每月或期末",
    "Once, yearly, monthly, or at the end of the horizon",
  ),
  standsBeside: explained(
    id.optional(),
    "另一種算法的對照項目，不得重複加總",
    "Another way to count the same money; never added to it",
  ),
  inSecondSwitch: explained(
    z.enum(["always", "when-declared"]).optional(),
    "是否屬於二次轉換的成本；when-declared 是 decision.yaml 有列才算",
    "Is it paid again at another switch? when-declared: only if decision.yaml lists it",
  ),
  hint: explained(
    localisedText.optional(),
    "參考數字與限制",
    "A figure to start from, and its limits",
  ),
  facts: explained(ids.optional(), "引用事實", "Facts it cites"),
});

export const benefitLine = z.strictObject({
  id,
  label: explained(localisedText, "效益項目", "The benefit line"),
  driver: explained(localisedText, "計算方式", "How it is worked out"),
  warning: explained(localisedText, "容易高估之處", "Where it is easily overstated"),
  countedOnceWith: explained(
    ids.optional(),
    "互斥或須依序計算的效益",
    "Benefits that exclude it or must be counted in sequence",
  ),
  overlap: explained(
    z.enum(["exclusive", "sequential"]).optional(),
    "exclusive 只能擇一；sequential 要先扣再算剩下的；未填視為擇一",
    "exclusive: pick one; sequential: count only what the others leave; absent means pick one",
  ),
});

export const costLines = z.strictObject({
  schemaVersion: explained(z.literal(1), "格式版本", "Version of this format"),
  costs: explained(z.array(costLine).min(1), "成本", "Costs"),
  benefits: explained(z.array(benefitLine).optional(), "效益", "Benefits"),
});

export type CostLine = z.infer<typeof costLine>;
export type BenefitLine = z.infer<typeof benefitLine>;
export type CostLines = z.infer<typeof costLines>;
