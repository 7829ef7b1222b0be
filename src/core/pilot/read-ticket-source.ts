import { hasErrors } from "../diagnostic/diagnostic.ts";
import { bindColumns } from "./format/column-binding.ts";
import { profilesInForce } from "./format/profile-in-force.ts";
import { CanonicalWriter } from "./format/translate/canonical-writer.ts";
import { type ExportSource, sampleOf } from "./format/translate/export-source.ts";
import { startOfExport } from "./format/translate/export-start.ts";
import { type ImportChoices, noChoices } from "./format/translate/import-choices.ts";
import { openExport } from "./format/translate/open-export.ts";
import { RowOrigins } from "./format/translate/row-origins.ts";
import type { SurveyedExport } from "./format/translate/surveyed-export.ts";
import { translateExport } from "./format/translate/translate-export.ts";
import { writtenColumns } from "./format/translate/written-columns.ts";
import { dateShape } from "./format/value/date-shape.ts";
import { isEmptyValue } from "./format/value/empty-value.ts";
import type { KpiSettings } from "./kpi/kpi-settings.ts";
import type { RangeReader } from "./range/file-part.ts";
import { readRepeatedly } from "./repeated-reading.ts";
import { areStoredCells } from "./stored/read-stored-cells.ts";
import { storedSummary } from "./stored/stored-summary.ts";
import type { TicketPlan } from "./ticket-plan.ts";
import { createTicketReader } from "./ticket-reader.ts";
import type { TicketSummary } from "./ticket-summary.ts";
import { refusedSummary, translatedSummary } from "./translated-summary.ts";

/** What the plan of a ticket file says about the way it is written. */
function choicesOf(plan: TicketPlan): ImportChoices {
  return {
    ...noChoices,
    format: plan.format,
    zone: plan.zoneIsDeclared ? plan.exportZone : null,
    map: plan.columnMap,
    columns: plan.columns,
  };
}

/** Canonical columns and Zendesk's are read as they are; everything else is translated first. */
async function isReadAsItIs(source: ExportSource, plan: TicketPlan): Promise<boolean> {
  const isOwn = ["auto", "canonical", "zendesk"].includes(plan.format);
  if (plan.columnMap !== null || !isOwn) return false;
  const choices = choicesOf(plan);
  const { firstRows } = await startOfExport(source, profilesInForce(choices), choices);
  const bindings = firstRows.map((headers) => bindColumns(headers, plan.format, plan.columns));
  const header = bindings.findIndex((binding) => binding?.index.has("created_at"));
  if (header < 0) return plan.format !== "auto";
  const position = bindings[header]?.index.get("created_at") ?? 0;
  return areOrdinary(firstRows.slice(header + 1).map((row) => row[position] ?? ""));
}

/** Days that begin with their year; whatever a spreadsheet made of the others needs a second look. */
function areOrdinary(cells: readonly string[]): boolean {
  const shapes = cells.filter((cell) => !isEmptyValue(cell)).map(dateShape);
  const others = shapes.filter((shape) => shape !== null && shape.kind !== "year-first");
  return others.length * 2 <= shapes.length;
}

/** Reads a file that needs no translation; an adapter may know a faster way to its bytes. */
type DirectReading = () => Promise<TicketSummary>;

function readDirectly(
  source: ExportSource,
  plan: TicketPlan,
  settings: KpiSettings,
  isBounded: boolean,
): Promise<TicketSummary> {
  return readRepeatedly(plan, settings, isBounded, async (reading) => {
    for await (const chunk of source.chunks()) reading.push(chunk);
  });
}

/** Translates the rows one by one on their way into a reader. */
async function translateInto(surveyed: SurveyedExport, reading: RangeReader) {
  const origins = new RowOrigins();
  const columns = writtenColumns([surveyed]);
  const writer = new CanonicalWriter(columns, (bytes) => reading.push(bytes));
  const asItIs = (id: string) => id.trim();
  const keys = { requester: asItIs, agent: () => "" };
  const account = await translateExport(surveyed, keys, (ticket, line, row) => {
    writer.write(ticket);
    origins.add(row, line);
  });
  writer.finish();
  return { account, origins };
}

async function readTranslated(
  surveyed: SurveyedExport,
  plan: TicketPlan,
  settings: KpiSettings,
  isBounded: boolean,
): Promise<TicketSummary> {
  const inner: TicketPlan = { ...plan, format: "canonical", columns: {}, columnMap: null };
  if (hasErrors(surveyed.findings)) {
    return refusedSummary(surveyed, createTicketReader(inner, settings).end());
  }
  const passes: Awaited<ReturnType<typeof translateInto>>[] = [];
  const summary = await readRepeatedly(inner, settings, isBounded, async (reading) => {
    passes.push(await translateInto(surveyed, reading));
  });
  const last = passes.at(-1);
  if (last === undefined) throw new Error(`${plan.file} was not read`);
  return translatedSummary(surveyed, last.account, summary, last.origins);
}

/**
 * What is in a ticket file, whichever helpdesk wrote it? Canonical files and Zendesk's exports are
 * read at once; any other known kind is read twice, first to see how it is written, then translated
 * row by row on its way into the same reader. Cells that were stored in place of tickets are taken as
 * they are. With `isBounded` requesters are not compared, see `createBoundedReader`; a translated file
 * is then translated at each reading. Nothing is written; findings point at the lines of the original.
 *
 * @example (await readTicketSource(source, ticketPlan(plan), kpiSettings(null))).format // "freshdesk"
 */
export async function readTicketSource(
  source: ExportSource,
  plan: TicketPlan,
  settings: KpiSettings,
  direct: DirectReading | null = null,
  isBounded = false,
): Promise<TicketSummary> {
  const readAsItIs = direct ?? (() => readDirectly(source, plan, settings, isBounded));
  if (areStoredCells((await sampleOf(source)).sample)) return storedSummary(source, plan, settings);
  if (await isReadAsItIs(source, plan)) return readAsItIs();
  const opened = await openExport(source, choicesOf(plan));
  if (opened.kind === "unknown") return readAsItIs();
  return readTranslated(opened.surveyed, plan, settings, isBounded);
}
