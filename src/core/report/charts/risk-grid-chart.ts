import { exposureLevel } from "../../risk/exposure-level.ts";
import type { VendorRisk } from "../../risk/risk-result.ts";
import type { RiskGridChart } from "../chart-spec.ts";
import type { ReportContext } from "../report-context.ts";
import { riskTable } from "../tables/risk-table.ts";

/**
 * Is a risk still high after everything that lowers it?
 *
 * @example isHigh({ likelihood: 3, impact: 4 }) // true
 */
export function isHigh({ likelihood, impact }: { likelihood: number; impact: number }): boolean {
  return exposureLevel({ likelihood, impact }) === "high";
}

/**
 * Where do the residual risks of one vendor stand between likelihood and impact, 1–5 each?
 *
 * @example riskGridChart("hearth", risks, context).title // "在地通有 2 項殘餘風險落在高風險區"
 */
export function riskGridChart(
  vendor: string,
  risks: readonly VendorRisk[],
  context: ReportContext,
): RiskGridChart {
  const { text, names } = context;
  const high = risks.filter((risk) => isHigh(risk.residual)).length;
  return {
    kind: "risk-grid",
    id: `risk-grid-${vendor}`,
    title: text.charts.riskGrid(names.vendor(vendor), high),
    description: text.charts.riskGridDescription,
    axes: { likelihood: text.charts.likelihood, impact: text.charts.impact },
    points: risks.map(({ risk, residual }) => ({ label: names.risk(risk), ...residual })),
    table: riskTable(vendor, risks, context),
  };
}
