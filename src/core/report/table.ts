import type { Link } from "./link.ts";
import type { Trace } from "./trace.ts";

/** good, bad and warn are always said in words or by a mark as well; colour alone carries nothing. */
export type Tone = "good" | "bad" | "warn" | "muted" | "neutral";

/** Shares of 100 points: what is proven, what is only claimed, what is unanswered; they add up to `possible`. */
export type ThreePartBar = { proven: number; claimed: number; possible: number };

/** One cell. `text` is complete in itself; everything else only adds to it. */
export type Cell = {
  text: string;
  /** The bare number behind the text, for CSV and workbooks; null when it was not computed. */
  value?: number | null;
  tone?: Tone;
  /** A short word in a box, such as 未證實 or "gate pending". */
  mark?: string;
  /** A second, smaller line. */
  detail?: string;
  link?: Link;
  bar?: ThreePartBar;
  trace?: Trace;
  /** The words exist only in the other language. */
  untranslated?: boolean;
};

export type Column = {
  id: string;
  label: string;
  /** Numbers stand right-aligned. */
  align?: "left" | "right";
};

export type Row = {
  id: string;
  /** One cell per column, in the order of the columns; the first one heads the row. */
  cells: Cell[];
  /** A row that heads the rows after it, such as a question over its criteria. */
  isGroup?: boolean;
  /** Which filters of the table leave it in sight. */
  tags?: readonly FilterId[];
};

/** What a table can be narrowed to: rows in which things differ, are not proven, or have a gate. */
export type FilterId = "differs" | "unproven" | "gate";

export type Table = {
  id: string;
  caption: string;
  columns: Column[];
  rows: Row[];
  note?: string;
  /** Where the numbers came from that have no source of their own. */
  trace?: Trace;
  /** Ways to show only some rows, with how many each leaves. */
  filters?: readonly { id: FilterId; label: string }[];
};
