import type { KpiEvidence, Tested } from "../../schema/compare-evidence.ts";
import {
  type SegmentedTrend,
  segmentedTrend,
  type TrendPart,
  type TrendPoint,
} from "../../stats/segmented-trend.ts";
import { meanAtMix } from "../compare/week-strata.ts";
import type { EvidenceInput } from "./evidence-input.ts";
import { asRange } from "./no-evidence.ts";
import { onScale } from "./on-scale.ts";

function testedPart({ estimate, interval, p }: TrendPart): Tested {
  return { estimate, interval: asRange(interval), p };
}

/**
 * A fitted trend as it is written out.
 *
 * @example trendEvidence(segmentedTrend(points))?.isThin // false
 */
export function trendEvidence(found: SegmentedTrend | null): KpiEvidence["trend"] {
  return (
    found && {
      level: testedPart(found.level),
      slopePerWeek: testedPart(found.slope),
      slopeChange: found.slopeChange && testedPart(found.slopeChange),
      points: found.points,
      isThin: found.isThin,
    }
  );
}

/**
 * Was there a jump when the pilot began, or only a trend that had begun long before? Weekly values at
 * the baseline's mix, times as logarithms.
 *
 * @example pilotTrend(input)?.level.p // 0.03
 */
export function pilotTrend({
  strata,
  weights,
  scale,
  context,
}: EvidenceInput): KpiEvidence["trend"] {
  const pointsOf = (period: "baseline" | "pilot"): TrendPoint[] => {
    const numbers = new Map(context.weeks[period].weeks.map(({ name, week }) => [name, week]));
    return strata[period].flatMap((week) => {
      const value = onScale(meanAtMix([week], weights), scale);
      const number = numbers.get(week.name);
      if (value === null || number === undefined) return [];
      return [{ week: number, isPilot: period === "pilot", value }];
    });
  };
  return trendEvidence(segmentedTrend([...pointsOf("baseline"), ...pointsOf("pilot")]));
}
