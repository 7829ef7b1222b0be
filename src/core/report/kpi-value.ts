import type { KpiComparison, Range } from "../pilot/comparison.ts";
import type { KpiUnit } from "../schema/kpi-output.ts";
import {
  formatCount,
  formatDuration,
  formatRatioAsChange,
  formatServiceTime,
  formatShare,
  formatShareDifference,
  formatSigned,
} from "../text/formats.ts";
import type { Language } from "../text/language.ts";

/**
 * How is the value of a KPI written for people? Times in minutes or hours, on the service's clock said
 * so, shares in percent.
 *
 * @example kpiValue(0.734, "share", "en") // "73.4 %"
 */
export function kpiValue(
  value: number | null,
  unit: KpiUnit,
  language: Language,
  clock: "calendar" | "business" | null = null,
): string {
  switch (unit) {
    case "seconds":
      return clock === "business"
        ? formatServiceTime(value, language)
        : formatDuration(value, language);
    case "share":
      return formatShare(value, language);
    case "points":
      return formatSigned(value, language, 1);
    case "tickets":
      return value === null ? "—" : formatSigned(value, language, 1);
    default:
      return formatCount(value, language);
  }
}

type Compared = Pick<KpiComparison, "scale" | "unit">;

/**
 * How is the difference of a KPI between pilot and baseline written? A ratio as the change it means,
 * a share in percentage points, all else in its own unit; always with the sign.
 *
 * @example kpiDifference(0.65, { scale: "ratio", unit: "seconds" }, "en") // "−35.0 %"
 */
export function kpiDifference(
  value: number | null,
  { scale, unit }: Compared,
  language: Language,
): string {
  if (scale === "ratio") return formatRatioAsChange(value, language);
  if (unit === "share") return formatShareDifference(value, language);
  return formatSigned(value, language, 1);
}

/**
 * How is an interval of such a difference written? With the unit once, behind both ends.
 *
 * @example kpiInterval([0.6, 0.7], { scale: "ratio", unit: "seconds" }, "en") // "−40.0 … −30.0 %"
 */
export function kpiInterval(
  interval: Range | null,
  compared: Compared,
  language: Language,
): string {
  if (interval === null) return "—";
  const [low = "", high = ""] = interval.map((end) => kpiDifference(end, compared, language));
  return unitOnce(low, high);
}

/**
 * How do two written numbers stand as an interval? The unit once, behind both, where they share it.
 *
 * @example unitOnce("−40.0 %", "−30.0 %") // "−40.0 … −30.0 %"
 */
export function unitOnce(low: string, high: string): string {
  const unit = /(?<=\d)\D*$/.exec(low)?.[0] ?? "";
  const bare = high.endsWith(unit) ? low.slice(0, low.length - unit.length) : low;
  return `${bare} … ${high}`;
}
