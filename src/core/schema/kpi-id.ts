import { z } from "zod";
import { explained } from "./explained.ts";
import { measuredKpiIds } from "./measured-kpi.ts";

/** Loyalty figures that are shown and never decide a pilot: too slow for a few weeks. */
export const watchedKpiIds = [
  "customer-retention",
  "repeat-purchase-rate",
  "lifetime-value-to-acquisition-cost",
  "cart-abandonment",
] as const;

export const measuredKpiId = explained(
  z.enum(measuredKpiIds),
  "由工單重算的指標",
  "A KPI computed from tickets",
);

export const kpiId = explained(
  z.enum([...measuredKpiIds, ...watchedKpiIds]),
  "指標識別碼，例如 first-response-time",
  "Id of the KPI, for example first-response-time",
);

export type KpiId = z.infer<typeof kpiId>;
