import { type Code, isCode } from "../../diagnostic/codes.ts";
import { type Diagnostic, diagnose, type Params } from "../../diagnostic/diagnostic.ts";
import { emptyWindows } from "../cells/empty-windows.ts";
import type { PeriodCells } from "../period-cells.ts";
import type { TicketPlan } from "../ticket-plan.ts";
import type { TicketSummary } from "../ticket-summary.ts";
import { instantText } from "../time/calendar-day.ts";
import { ZoneOffsets } from "../time/zone-offsets.ts";
import type { Answer } from "./answer.ts";
import { answerOf } from "./answer.ts";
import type { AnswerRow } from "./answer-row.ts";
import { answeredPeriod } from "./answered-period.ts";
import type { PackedStratum } from "./packed-answer.ts";

/** No ticket was found, so nothing can be said of any period. */
function withoutTickets(period: PeriodCells): PeriodCells {
  return {
    ...period,
    cut: null,
    replySource: "none",
    contactsAreKnown: false,
    topicsAreKnown: false,
  };
}

function findingsOf(answer: Answer, plan: TicketPlan, doubled: number): [Code, Params][] {
  const { facts, unknownWords, faults } = answer;
  const found: [Code, Params][] = [];
  for (const column of new Set(unknownWords.map((unknown) => unknown.column))) {
    const words = unknownWords.filter((unknown) => unknown.column === column);
    found.push([
      "unknown-ticket-word",
      { column, found: words.map(({ word }) => word).join(", ") },
    ]);
  }
  if (doubled > 0) found.push(["doubled-ticket-id", { count: doubled }]);
  for (const { code, column, rows } of faults) {
    if (code === "header-among-rows") found.push([code, { column, count: rows }]);
    else if (isCode(code)) found.push(["rows-refused-by-engine", { code, column, count: rows }]);
  }
  const [first, last] = [facts.get("first-export") ?? -1, facts.get("last-export") ?? -1];
  if (plan.exportedAt === null && last >= 0 && first !== last) {
    found.push(["export-times-differ", { found: instantText(first), expected: instantText(last) }]);
  }
  const notText = facts.get("not-text") ?? 0;
  if (notText > 0) found.push(["engine-needs-utf-8", { count: notText }]);
  return found;
}

/** What an answer says about a whole source, for every period that the plan asks for. */
export interface AnsweredSummary {
  rows: number;
  badRows: number;
  periods: PeriodCells[];
  diagnostics: Diagnostic[];
  fingerprint: string;
}

/**
 * The rows of an answer → periods and findings, as the stream gives them; rows that cannot be used
 * are counted by kind and column, because a database has no lines to point at.
 *
 * @example answeredSummary(rows, plan).periods.length // 1
 */
export function answeredSummary(
  rows: Iterable<AnswerRow>,
  plan: TicketPlan,
  packed: Iterable<PackedStratum> = [],
): AnsweredSummary {
  const zone = new ZoneOffsets(plan.zone);
  const answer = answerOf(rows, zone, packed);
  const file = { answer, plan, zone };
  const [all, bad] = [answer.facts.get("rows") ?? 0, answer.facts.get("bad-rows") ?? 0];
  const made = plan.periods.map((period) => answeredPeriod(file, period));
  const periods = all > bad ? made : made.map(withoutTickets);
  const [first] = periods;
  const doubled = first?.account.leftOut.find(({ reason }) => reason === "duplicate")?.count ?? 0;
  const place = { file: plan.file, line: 1, column: 1 };
  const days = { plan, days: { counted: answer.counted } };
  return {
    rows: all,
    badRows: bad,
    periods,
    diagnostics: [
      ...findingsOf(answer, plan, doubled).map(([code, params]) => diagnose(code, place, params)),
      ...emptyWindows(days, periods),
    ],
    fingerprint: answer.fingerprint,
  };
}

/**
 * The form of a source that is no delimited file: a table or a Parquet file.
 *
 * @example tableSummary(answered, plan, ["ticket_id"]).delimiter // "comma"
 */
export function tableSummary(
  answered: AnsweredSummary,
  plan: TicketPlan,
  headers: readonly string[],
): TicketSummary {
  return {
    file: plan.file,
    format: "canonical",
    encoding: "utf-8",
    delimiter: "comma",
    prefaceRows: 0,
    blankLines: 0,
    rows: answered.rows,
    badRows: answered.badRows,
    headers,
    unknownColumns: [],
    periods: answered.periods,
    diagnostics: answered.diagnostics,
  };
}
