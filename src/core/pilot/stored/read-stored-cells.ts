import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { type Cell, emptyCell, isHistogramId, isTallyId } from "../cell.ts";
import { Histogram } from "../histogram.ts";
import type { PeriodCells } from "../period-cells.ts";
import type { TicketPlan } from "../ticket-plan.ts";
import {
  type StoredCell,
  type StoredPeriod,
  storedCell,
  storedPeriod,
} from "./stored-cells-form.ts";

const beginning = '{"touchstoneCells"';

/**
 * Does a file begin as stored cells do?
 *
 * @example areStoredCells(new TextEncoder().encode('{"touchstoneCells":1')) // true
 */
export function areStoredCells(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, beginning.length)) === beginning;
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function cellOf(stored: StoredCell, period: PeriodCells["period"]): Cell {
  const cell = emptyCell(period, stored.day, stored.channel, stored.topic);
  for (const [id, count] of Object.entries(stored.tallies)) {
    if (isTallyId(id)) cell.tallies[id] = count;
  }
  for (const [id, [seconds, tickets]] of Object.entries(stored.histograms)) {
    const entries = seconds.map((key, at) => [key, tickets[at] ?? 0] as const);
    if (isHistogramId(id)) cell.histograms[id] = Histogram.of(entries);
  }
  cell.leftOut = new Map(stored.leftOut);
  return cell;
}

function periodOf(
  { touchstoneCells, fingerprint, cellLines, ...head }: StoredPeriod,
  lines: readonly StoredCell[],
  plan: TicketPlan,
): PeriodCells {
  const cells = (of: StoredCell["of"]) =>
    lines.filter((line) => line.of === of).map((line) => cellOf(line, head.period));
  return {
    ...head,
    file: plan.file,
    zoneIsDeclared: plan.zoneIsDeclared,
    washInWeeks: head.period === "pilot" ? plan.washInWeeks : 0,
    controlChannels: [...plan.controlChannels].sort(),
    cells: cells("cells"),
    controlCells: cells("controls"),
  };
}

/** What a file of stored cells holds: a period, or the finding that says why not. */
export type StoredReading = { period: PeriodCells } | { finding: Diagnostic };

/**
 * Reads a period that `writeStoredCells` wrote. Cells that another plan made, and lines that are no
 * cells, are findings; a file is used as a whole or not at all.
 *
 * @param expected the fingerprint of the present plan and definitions
 * @example readStoredCells(writeStoredCells(period, mark), plan, mark) // { period }
 */
export function readStoredCells(text: string, plan: TicketPlan, expected: string): StoredReading {
  const [first = "", ...rest] = text.split("\n").filter((line) => line !== "");
  const damaged = (line: number): StoredReading => ({
    finding: diagnose("stored-cells-damaged", { file: plan.file, line, column: 1 }),
  });
  const head = storedPeriod.safeParse(jsonOf(first)).data;
  if (head === undefined) return damaged(1);
  if (head.fingerprint !== expected) {
    const place = { file: plan.file, line: 1, column: 1 };
    const params = { found: head.fingerprint, expected };
    return { finding: diagnose("stored-cells-of-another-plan", place, params) };
  }
  const cells: StoredCell[] = [];
  for (const [index, line] of rest.entries()) {
    const cell = storedCell.safeParse(jsonOf(line)).data;
    if (cell === undefined) return damaged(index + 2);
    cells.push(cell);
  }
  if (cells.length !== head.cellLines) return damaged(rest.length + 2);
  return { period: periodOf(head, cells, plan) };
}
