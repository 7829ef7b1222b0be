import type { BoundColumn } from "../export-binding.ts";

/** What was found in one column, and what came of it. */
export interface ColumnAccount {
  column: BoundColumn;
  /** Cells that held something; empty ones and fillers are the rest. */
  filled: number;
  /** Cells with a dash, N/A, or the first day of a calendar. */
  fillers: number;
  /** Cells that could not be read and count as unknown. */
  unreadable: number;
  /** Of those: lengths of time that look like times of the day, or bare numbers among clocks. */
  asked: number;
  /** Durations below zero. */
  negative: number;
  /** Distinct words of a column in which they have a meaning; so many and no more. */
  words: Set<string>;
  /** The first cell that was read, and what it became; null of a person. */
  sample: { found: string; becomes: string } | null;
  /** The first cell that could not be read. */
  example: string;
  exampleLine: number;
}

/**
 * An account in which nothing has been counted yet.
 *
 * @example openAccount(column).filled // 0
 */
export function openAccount(column: BoundColumn): ColumnAccount {
  return {
    column,
    filled: 0,
    fillers: 0,
    unreadable: 0,
    asked: 0,
    negative: 0,
    words: new Set(),
    sample: null,
    example: "",
    exampleLine: 0,
  };
}
