import type { KpiUnit } from "../../schema/kpi-output.ts";
import type { DifferenceScale } from "../kpi/difference-scale.ts";
import type { KpiSetting } from "../kpi/kpi-settings.ts";

/**
 * Which end must the whole interval stay inside to be "not worse"? On the scale of the difference;
 * null when no margin was declared or it is of the wrong kind for the KPI (a margin nobody chose is
 * never made up).
 *
 * @param weeklyIntake tickets a week in the baseline, for the backlog's margin
 * @example marginLimit({ margin: { points: 5 }, direction: "higher" }, "difference", "share", 0) // -0.05
 */
export function marginLimit(
  { margin, direction }: Pick<KpiSetting, "margin" | "direction">,
  scale: DifferenceScale,
  unit: KpiUnit,
  weeklyIntake: number,
): number | null {
  if (margin === null) return null;
  if (scale === "ratio") {
    if (!("ratio" in margin)) return null;
    return direction === "lower" ? margin.ratio : 1 / margin.ratio;
  }
  const size = additiveSize(margin, unit, weeklyIntake);
  if (size === null) return null;
  return direction === "lower" ? size : -size;
}

function additiveSize(
  margin: NonNullable<KpiSetting["margin"]>,
  unit: KpiUnit,
  weeklyIntake: number,
): number | null {
  if ("shareOfIntake" in margin)
    return unit === "tickets" ? margin.shareOfIntake * weeklyIntake : null;
  if (!("points" in margin) || unit === "tickets") return null;
  return unit === "share" ? margin.points / 100 : margin.points;
}
