import type { MeasuredKpiId } from "../../schema/kpi-id.ts";
import type { ClockKind } from "./kpi-settings.ts";

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
  clock: ClockKind | null;
  followUpSeconds: number | null;
  returnWindowSeconds: number | null;
}

/**
 * The definition as one line that a program can read, printed beside every number.
 *
 * @example definitionText({ id: "csat", clock: null, followUpSeconds: null, returnWindowSeconds: null }) // "csat"
 */
export function definitionText(definition: KpiDefinition): string {
  const { id, clock, followUpSeconds, returnWindowSeconds } = definition;
  const parts: string[] = [id];
  if (clock !== null) parts.push(`clock=${clock}`);
  if (followUpSeconds !== null) parts.push(`followUpSeconds=${followUpSeconds}`);
  if (returnWindowSeconds !== null) parts.push(`returnWindowSeconds=${returnWindowSeconds}`);
  return parts.join("; ");
}
