import type { Comparison, KpiComparison } from "../pilot/comparison.ts";
import type { LoyaltyFigures } from "./loyalty-figures.ts";
import type { MarketingReturn } from "./marketing-return.ts";
import { satisfactionTrend } from "./satisfaction-trend.ts";

/** Why added advertising should wait. */
export type MendTrigger =
  | { trigger: "below-target"; kpi: "sla-attainment" | "first-response-time" }
  | { trigger: "backlog-growing"; perWeek: number }
  | { trigger: "satisfaction-falling"; change: number }
  | { trigger: "marketing-return-negative"; campaign: string; likely: number }
  | { trigger: "value-below-cost"; ratio: number };

/** wait: mend service first; go: nothing speaks against it; unknown: not one of the checks could be made. */
export type MendAdvice = {
  advice: "wait" | "go" | "unknown";
  triggers: MendTrigger[];
  /** Checks that could be made, of five. */
  checked: number;
};

type Facts = {
  comparison: Comparison | null;
  loyalty: LoyaltyFigures | null;
  campaigns: readonly MarketingReturn[];
};

type Check = (facts: Facts) => MendTrigger[] | null;

function kpi(comparison: Comparison | null, id: KpiComparison["id"]): KpiComparison | null {
  return comparison?.kpis.find((one) => one.id === id) ?? null;
}

const belowTarget: Check = ({ comparison }) => {
  const ids = ["sla-attainment", "first-response-time"] as const;
  const known = ids.flatMap((id) => {
    const met = kpi(comparison, id)?.targetIsMet ?? null;
    return met === null ? [] : [{ id, met }];
  });
  if (known.length === 0) return null;
  return known.flatMap(({ id, met }) => (met ? [] : [{ trigger: "below-target", kpi: id }]));
};

const backlogGrowing: Check = ({ comparison }) => {
  const backlog = kpi(comparison, "backlog");
  const perWeek = backlog?.pilot.estimate ?? null;
  // A new system starts from nothing: what it fills up with is no growing backlog.
  if (perWeek === null || backlog?.verdict === "cannot-assess") return null;
  return perWeek > 0 ? [{ trigger: "backlog-growing", perWeek }] : [];
};

const satisfactionFalling: Check = ({ comparison }) => {
  const weekly = kpi(comparison, "csat")?.pilot.weekly;
  if (!weekly) return null;
  const { word, change } = satisfactionTrend(weekly);
  if (word === "cannot-tell" || change === null) return null;
  return word === "falling" ? [{ trigger: "satisfaction-falling", change }] : [];
};

const returnNegative: Check = ({ campaigns }) => {
  const known = campaigns.flatMap(({ campaign, withService }) =>
    withService === null ? [] : [{ campaign, likely: withService.likely }],
  );
  if (known.length === 0) return null;
  return known.flatMap(({ campaign, likely }) =>
    likely < 0 ? [{ trigger: "marketing-return-negative", campaign, likely }] : [],
  );
};

const valueBelowCost: Check = ({ loyalty }) => {
  const ratio = loyalty?.valueToCost ?? null;
  if (ratio === null) return null;
  return ratio < 1 ? [{ trigger: "value-below-cost", ratio }] : [];
};

const checks = [belowTarget, backlogGrowing, satisfactionFalling, returnNegative, valueBelowCost];

/**
 * Should service be mended before more is spent on advertising? Advised when a reply or SLA target is
 * missed, the backlog grows, satisfaction falls, a campaign loses once service is counted, or customers
 * cost more than they bring. Advice, never a gate; what could not be checked is not taken for good.
 *
 * @example mendService(facts).triggers[0] // { trigger: "below-target", kpi: "sla-attainment" }
 */
export function mendService(facts: Facts): MendAdvice {
  const found = checks.map((check) => check(facts));
  const made = found.filter((one) => one !== null);
  const triggers = made.flat();
  const advice = triggers.length > 0 ? "wait" : made.length === 0 ? "unknown" : "go";
  return { advice, triggers, checked: made.length };
}
