import { canonicalExport } from "./canonical-export.ts";
import { periods } from "./periods.ts";
import { sampleConditions, sampleSeed, simulate } from "./simulate.ts";
import { zendeskExport } from "./zendesk-export.ts";

/**
 * The ticket exports of the sample, by path in the workspace. The old system exports in Zendesk's
 * format, both candidates in canonical columns.
 */
export function sampleFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const period of periods) {
    const tickets = simulate(period, sampleConditions);
    const write = period.name === "baseline" ? zendeskExport : canonicalExport;
    files.set(`pilots/${period.name}/tickets.csv`, write(period, tickets, sampleSeed));
  }
  return files;
}
