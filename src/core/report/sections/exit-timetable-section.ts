import { type ExitStep, type ExitTimetable, exitTimetable } from "../../parse/exit-timetable.ts";
import { placeOf } from "../../parse/read-document.ts";
import { wordsIn } from "../../schema/localised-text.ts";
import type { Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import type { Cell, Row } from "../table.ts";
import { traceOf } from "../trace-of.ts";

function whenCell({ step, days }: ExitStep, { contractText }: ReportContext): Cell {
  if (days === null) return { text: contractText.noNumber, value: null, tone: "warn" };
  const text = step === "notice" ? contractText.daysBefore(days) : contractText.daysAfter(days);
  return { text, value: days };
}

function stateCell(one: ExitStep, timetable: ExitTimetable, { contractText }: ReportContext): Cell {
  const { step, days } = one;
  const found = timetable.conflicts.filter(({ key }) => key === `${step}-days`);
  const worst = found[0];
  if (worst) {
    const texts = found.map(({ code, ...own }) =>
      contractText.conflict[code](own.days, own.against),
    );
    return { text: texts.join(" "), tone: "bad" };
  }
  const isHeldAgainst = days !== null && (step === "retrieval" || step === "deletion");
  if (!isHeldAgainst) return { text: "" };
  return timetable.makerBegins === null
    ? { text: contractText.notAsked, tone: "warn" }
    : { text: contractText.fitsSchedule, tone: "good" };
}

function stepRow(vendor: string, one: ExitStep, timetable: ExitTimetable, context: ReportContext) {
  const { workspace, names, contractText, text } = context;
  const document = workspace.vendors.get(vendor);
  const { step, clause } = one;
  const place =
    document && clause ? placeOf(document, ["clauses", clause, "numbers", `${step}-days`]) : null;
  const status = clause === null ? undefined : document?.value.clauses?.[clause]?.status;
  const state = status === undefined ? {} : { detail: text.clauseStatus[status] };
  const row: Row = {
    id: step,
    cells: [
      { text: contractText.exitStep[step] },
      { ...whenCell(one, context), ...traceOf(place) },
      { text: clause === null ? "" : names.clause(clause), ...state },
      stateCell(one, timetable, context),
    ],
  };
  return row;
}

function makerRow(vendor: string, context: ReportContext): Row {
  const { workspace, contractText, language } = context;
  const document = workspace.vendors.get(vendor);
  const schedule = document?.value.deletionSchedule;
  const name = { text: contractText.exitStep["maker-deletion"] };
  const source = { text: contractText.makerOwnSchedule };
  if (!document || !schedule) {
    const unknown: Cell = { text: contractText.notAsked, value: null, tone: "warn" };
    return { id: "maker-deletion", cells: [name, unknown, source, { text: "" }] };
  }
  const { beginsAfterDays, final, observedOn } = schedule;
  const place = placeOf(document, ["deletionSchedule", "beginsAfterDays"]);
  const when = { text: contractText.fromDay(beginsAfterDays), value: beginsAfterDays };
  const read = `${wordsIn(schedule.source, language)} · ${observedOn}`;
  return {
    id: "maker-deletion",
    cells: [
      name,
      { ...when, ...traceOf(place) },
      { ...source, detail: read },
      { text: final ? contractText.finalDeletion : "" },
    ],
  };
}

/**
 * What happens on which day when one leaves this vendor, and does it fit with the maker's own schedule
 * of deletion? Null when neither a clause nor the maker says anything about it.
 *
 * @example exitTimetableSection("hearth", context)?.id // "exit-timetable"
 */
export function exitTimetableSection(vendor: string, context: ReportContext): Section | null {
  const document = context.workspace.vendors.get(vendor);
  if (!document) return null;
  const timetable = exitTimetable(document.value);
  const isSilent = timetable.steps.every(({ days }) => days === null);
  if (isSilent && timetable.makerBegins === null) return null;
  const { sections, lead, columns } = context.contractText;
  const table = {
    id: `exit-timetable-${vendor}`,
    caption: sections.exitTimetable,
    columns: [
      { id: "step", label: columns.step },
      { id: "when", label: columns.when },
      { id: "from", label: columns.from },
      { id: "state", label: columns.state },
    ],
    rows: [
      ...timetable.steps.map((step) => stepRow(vendor, step, timetable, context)),
      makerRow(vendor, context),
    ],
  };
  return {
    id: "exit-timetable",
    title: sections.exitTimetable,
    lead: lead.exitTimetable,
    blocks: [{ kind: "table", table }],
  };
}
