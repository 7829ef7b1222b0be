import type { KpiDefinition } from "../../schema/kpi-definition-id.ts";

export type { DefinitionId, KpiDefinition } from "../../schema/kpi-definition-id.ts";

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
