import type { VerdictReason } from "../../schema/compare-output.ts";
import type { KpiMeasure } from "./kpi-measure.ts";
import type { KpiSetting } from "./kpi-settings.ts";
import type { MeasureBasis } from "./measure-basis.ts";
import {
  customerSatisfaction,
  firstContactResolution,
  handlingTime,
  netPromoterScore,
  repeatContactRate,
  resolutionRate,
  slaAttainment,
  sustainedAiResolution,
} from "./share-measures.ts";
import { firstResponseTime, resolutionTime } from "./time-measures.ts";

/**
 * KPIs that are read from cells alone; backlog and cost have their own series by day and week.
 *
 * @example measureOf({ ...kpi, id: "csat" }, basis) // the measure of customer satisfaction
 */
export function measureOf(kpi: KpiSetting, basis: MeasureBasis): KpiMeasure | VerdictReason {
  switch (kpi.id) {
    case "first-response-time":
      return firstResponseTime(kpi, basis);
    case "resolution-time":
      return resolutionTime(kpi, basis);
    case "resolution-rate":
      return resolutionRate(basis);
    case "first-contact-resolution":
      return firstContactResolution(basis);
    case "handling-time":
      return handlingTime();
    case "csat":
      return customerSatisfaction();
    case "nps":
      return netPromoterScore();
    case "repeat-contact-rate":
      return repeatContactRate(basis);
    case "ai-resolution":
      return sustainedAiResolution(basis);
    case "sla-attainment":
      return slaAttainment();
    case "backlog":
    case "cost-per-ticket":
      return "kpi-not-in-data";
  }
}
