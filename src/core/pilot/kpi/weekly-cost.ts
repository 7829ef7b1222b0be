import type { Code } from "../../diagnostic/codes.ts";
import { type Diagnostic, diagnose, type Params } from "../../diagnostic/diagnostic.ts";
import { placeOfCell, readTable, type Table, type TableRow } from "../../parse/read-table.ts";
import type { SourceFile } from "../../parse/source-file.ts";
import { isDay } from "../../schema/day.ts";
import { dayOfText } from "../time/calendar-day.ts";
import { weekName, weekOf, weekOfName } from "../time/iso-week.ts";

/** What the service cost in one week: licences, labour and AI usage, as declared by the buyer. */
export interface WeeklyCost {
  /** The ISO week as a running number. */
  week: number;
  /** In the smallest unit of the currency (New Taiwan dollars have none: whole dollars). */
  costMinor: number;
  /** What is counted, in the buyer's words, such as licence+labour+ai-usage; null when not said. */
  covers: string | null;
}

/** The columns of `weekly-cost.csv`. */
export const weeklyCostColumns = [
  { name: "week", isRequired: true },
  { name: "cost_minor", isRequired: true },
  { name: "covers", isRequired: false },
] as const;

type RowReading = { cost: WeeklyCost | null; problem: [Code, string, Params] | null };

function weekIn(text: string): number | null {
  return isDay(text) ? weekOf(dayOfText(text)) : weekOfName(text);
}

function readRow({ cells }: TableRow, known: readonly WeeklyCost[]): RowReading {
  const text = (name: string) => (cells.get(name) ?? "").trim();
  const fail = (code: Code, column: string, params: Params): RowReading => ({
    cost: null,
    problem: [code, column, params],
  });
  const week = weekIn(text("week"));
  if (week === null) return fail("weekly-cost-week", "week", { found: text("week") });
  const amount = text("cost_minor");
  if (!/^\d{1,15}$/.test(amount))
    return fail("weekly-cost-amount", "cost_minor", { found: amount });
  if (known.some((cost) => cost.week === week)) {
    return fail("weekly-cost-doubled", "week", { found: weekName(week) });
  }
  const covers = text("covers") || null;
  const cost = { week, costMinor: Number(amount), covers };
  const basis = known[0]?.covers ?? null;
  if (known.length === 0 || basis === covers) return { cost, problem: null };
  const params = { found: covers ?? "", expected: basis ?? "" };
  return { cost, problem: ["weekly-cost-basis", "covers", params] };
}

function readRows(table: Table): { costs: WeeklyCost[]; diagnostics: Diagnostic[] } {
  const costs: WeeklyCost[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const row of table.rows) {
    const { cost, problem } = readRow(row, costs);
    if (cost !== null) costs.push(cost);
    if (problem === null) continue;
    const [code, column, params] = problem;
    diagnostics.push(diagnose(code, placeOfCell(table, row, column), params));
  }
  return { costs: costs.sort((left, right) => left.week - right.week), diagnostics };
}

/**
 * What did each week cost? Reads `weekly-cost.csv`: one row per ISO week (any of its days, or 2026-W23),
 * whole amounts, and in words what they cover. Rows that cannot be read are told and left out.
 *
 * @example readWeeklyCosts(file).costs[0]?.costMinor // 52000
 */
export function readWeeklyCosts(file: SourceFile): {
  costs: WeeklyCost[];
  diagnostics: Diagnostic[];
} {
  const { table, diagnostics } = readTable(file, weeklyCostColumns);
  if (table === null) return { costs: [], diagnostics };
  const read = readRows(table);
  return { costs: read.costs, diagnostics: [...diagnostics, ...read.diagnostics] };
}
