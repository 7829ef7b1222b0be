import type { KpiId } from "../../schema/kpi-id.ts";
import type { Kpi } from "../../schema/kpis.ts";
import type { ParsedDocument } from "../read-document.ts";
import type { Path } from "../yaml-value.ts";

/** KPIs of which less is better; of all others more is. */
const lowerIsBetter: readonly KpiId[] = [
  "first-response-time",
  "resolution-time",
  "handling-time",
  "repeat-contact-rate",
  "backlog",
  "cost-per-ticket",
  "cart-abandonment",
];

/** KPIs that are shares, written 0 to 1. */
const shares: readonly KpiId[] = [
  "resolution-rate",
  "first-contact-resolution",
  "csat",
  "repeat-contact-rate",
  "ai-resolution",
  "sla-attainment",
  "customer-retention",
  "repeat-purchase-rate",
  "cart-abandonment",
];

/**
 * In which direction is a KPI better, whatever the file says?
 *
 * @example naturalDirection("backlog") // "lower"
 */
export function naturalDirection(id: KpiId): "higher" | "lower" {
  return lowerIsBetter.includes(id) ? "lower" : "higher";
}

/**
 * Is the KPI a share?
 *
 * @example isShare("csat") // true
 */
export function isShare(id: KpiId): boolean {
  return shares.includes(id);
}

/**
 * The limit that a target states in numbers, and the way to it; null for targets that state none.
 *
 * @example limitOf(kpis, "csat") // { bound: "atLeast", value: 0.75, path: ["kpis", 4, "target", "atLeast"] }
 */
export function limitOf(
  document: ParsedDocument<"kpis">,
  id: KpiId,
): { bound: "atLeast" | "atMost"; value: number; path: Path } | null {
  const index = document.value.kpis.findIndex((kpi) => kpi.id === id);
  const target: Kpi["target"] = document.value.kpis[index]?.target;
  if (target === undefined) return null;
  const path = ["kpis", index, "target"];
  if ("atLeast" in target)
    return { bound: "atLeast", value: target.atLeast, path: [...path, "atLeast"] };
  if ("atMost" in target)
    return { bound: "atMost", value: target.atMost, path: [...path, "atMost"] };
  return null;
}

/**
 * A share as people read it, to a tenth of a percent.
 *
 * @example percent(0.2308) // "23.1%"
 */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))}%`;
}
