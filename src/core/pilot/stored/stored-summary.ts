import type { ExportSource } from "../format/translate/export-source.ts";
import type { KpiSettings } from "../kpi/kpi-settings.ts";
import { planFingerprint } from "../sql/plan-fingerprint.ts";
import type { TicketPlan } from "../ticket-plan.ts";
import type { TicketSummary } from "../ticket-summary.ts";
import { readStoredCells } from "./read-stored-cells.ts";

async function textOf(source: ExportSource): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of source.chunks()) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}

/**
 * The answer about a file of stored cells, as if its tickets had been read just now.
 *
 * @example (await storedSummary(source, plan, settings)).periods[0]?.account.used // 5900
 */
export async function storedSummary(
  source: ExportSource,
  plan: TicketPlan,
  settings: KpiSettings,
): Promise<TicketSummary> {
  const expected = planFingerprint(plan, settings);
  const read = readStoredCells(await textOf(source), plan, expected);
  const account = "period" in read ? read.period.account : null;
  return {
    file: plan.file,
    format: "period" in read ? read.period.format : null,
    encoding: "utf-8",
    delimiter: "comma",
    prefaceRows: 0,
    blankLines: 0,
    rows: account?.rows ?? 0,
    badRows: account?.leftOut.find(({ reason }) => reason === "bad-row")?.count ?? 0,
    headers: [],
    unknownColumns: [],
    periods: "period" in read ? [read.period] : [],
    diagnostics: "finding" in read ? [read.finding] : [],
  };
}
