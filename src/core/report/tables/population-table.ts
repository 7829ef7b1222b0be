import type { Comparison } from "../../pilot/comparison.ts";
import type { PeriodCells } from "../../pilot/period-cells.ts";
import type { ExclusionReason } from "../../schema/exclusion-reason.ts";
import { formatCount } from "../../text/formats.ts";
import type { PilotWords } from "../pilot-words.ts";
import type { Cell, Row, Table } from "../table.ts";

function leftOut({ account }: PeriodCells, reason: ExclusionReason): number {
  return account.leftOut.find((one) => one.reason === reason)?.count ?? 0;
}

function traced(cell: Cell, { file }: PeriodCells): Cell {
  return { ...cell, trace: { file } };
}

function solvedByBot({ cells }: PeriodCells): number {
  return cells.reduce((sum, { tallies }) => sum + tallies["bot-resolved"], 0);
}

/**
 * Tickets that the bot solved alone never waited for a person: without this line the n of the first
 * response time would not fit the tickets used. Null where there are none, or where they do not
 * explain the whole difference.
 */
function notAtRisk({ kpis, periods }: Comparison): { baseline: number; pilot: number } | null {
  const reply = kpis.find(({ id }) => id === "first-response-time");
  const baseline = solvedByBot(periods.baseline);
  const pilot = solvedByBot(periods.pilot);
  const fits =
    reply?.baseline.n === periods.baseline.account.used - baseline &&
    reply.pilot.n === periods.pilot.account.used - pilot;
  return fits && baseline + pilot > 0 ? { baseline, pilot } : null;
}

/**
 * Where did every row of the two ticket files go? Rows read = used + left out, by reason.
 *
 * @example populationTable("hearth", comparison, context).rows[0]?.id // "rows"
 */
export function populationTable(
  vendor: string,
  comparison: Comparison,
  context: PilotWords,
): Table {
  const { text, language, pilotText } = context;
  const { periods, weeks } = comparison;
  const { baseline, pilot } = periods;
  const atRisk = notAtRisk(comparison);
  const count = (value: number): Cell => ({ text: formatCount(value, language), value });
  const row = (id: string, label: string, first: Cell, second: Cell): Row => ({
    id,
    cells: [{ text: label }, first, second],
  });
  const window = ({ window: days }: PeriodCells): Cell => ({
    text: days === null ? "—" : `${days.from} – ${days.to}`,
  });
  const all = [baseline, pilot].flatMap((period) =>
    period.account.leftOut.map((one) => one.reason),
  );
  return {
    id: `population-${vendor}`,
    caption: text.sections.population,
    columns: [
      { id: "what", label: text.columns.what },
      { id: "baseline", label: text.columns.baseline, align: "right" },
      { id: "pilot", label: text.columns.pilot, align: "right" },
    ],
    rows: [
      row(
        "rows",
        text.read,
        traced(count(baseline.account.rows), baseline),
        traced(count(pilot.account.rows), pilot),
      ),
      ...[...new Set(all)].map((reason) =>
        row(
          reason,
          pilotText.exclusion(reason),
          count(leftOut(baseline, reason)),
          count(leftOut(pilot, reason)),
        ),
      ),
      row("used", text.used, count(baseline.account.used), count(pilot.account.used)),
      ...(atRisk === null
        ? []
        : [row("not-at-risk", text.notAtRisk, count(atRisk.baseline), count(atRisk.pilot))]),
      row("window", text.window, window(baseline), window(pilot)),
      row("weeks", text.weeks, count(weeks.baseline.length), count(weeks.pilot.length)),
    ],
  };
}
