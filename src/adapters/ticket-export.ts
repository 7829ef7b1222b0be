import type { KpiSettings } from "../core/pilot/kpi/kpi-settings.ts";
import { readTicketSource } from "../core/pilot/read-ticket-source.ts";
import type { TicketPlan } from "../core/pilot/ticket-plan.ts";
import type { TicketSummary } from "../core/pilot/ticket-summary.ts";
import { exportSources } from "./export-source.ts";
import { withFileProblems } from "./file-problem.ts";
import { readTicketFile, type TicketReading } from "./ticket-file.ts";

/**
 * Reads the tickets of any helpdesk's export from disk. Canonical files and Zendesk's go straight
 * through the stream; every other known kind is translated on its way. Nothing is written.
 *
 * @throws FileProblem when the file is not there or cannot be read
 */
export async function readTicketExport(
  path: string,
  plan: TicketPlan,
  settings: KpiSettings,
  reading: TicketReading = {},
): Promise<TicketSummary> {
  const [source, ...more] = await exportSources(path, plan.file);
  const direct = () => readTicketFile(path, plan, settings, reading);
  // An archive of several tables is joined by `import`; here it would be one of them at random.
  if (source === undefined || more.length > 0) return direct();
  return withFileProblems(path, () =>
    readTicketSource(
      source,
      plan,
      settings,
      source.isTakenOut ? null : direct,
      reading.ignoreRequesters === true,
    ),
  );
}
