import type { MeasuredKpiId } from "./measured-kpi.ts";

/** Which reading of a KPI a number follows; texts for people are looked up by it. */
export type DefinitionId =
  | MeasuredKpiId
  | "first-response-time-vendor-duration"
  | "first-contact-resolution-one-touch"
  | "repeat-contact-rate-without-topic"
  | "backlog-weekly-change";

/** A definition with every parameter that changes the number. */
export interface KpiDefinition {
  id: DefinitionId;
  clock: "calendar" | "business" | null;
  followUpSeconds: number | null;
  returnWindowSeconds: number | null;
}
