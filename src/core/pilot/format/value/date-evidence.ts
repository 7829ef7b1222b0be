import { type DateShape, dateShape } from "./date-shape.ts";
import { zoneWordOffset } from "./zone-word.ts";

/** Where in the file a cell stands, for a finding that points at it. */
export interface CellPlace {
  line: number;
  column: number;
  row: number;
}

/** What can be counted of a column of dates while nobody knows yet how to read it. */
export type DateSign =
  | "year-first"
  | "day-first"
  | "month-first"
  | "either-order"
  | "short-year"
  | "minguo"
  | "serial"
  | "day-fraction"
  | "no-zone"
  | "own-zone"
  | "unclear-zone"
  | "unreadable";

function orderSign({ kind, first, second }: DateShape): DateSign | null {
  if (kind === "year-first" || kind === "short-year" || kind === "minguo" || kind === "serial")
    return kind;
  if (kind !== "open") return null;
  if (first > 12) return "day-first";
  if (second > 12) return "month-first";
  return first === second ? null : "either-order";
}

/**
 * What a whole column of dates shows: how many cells prove an order of day and month, which zones
 * are written, and the first cell of every kind, so that a question can point at it.
 */
export class DateEvidence {
  readonly counts = new Map<DateSign, number>();
  readonly firstPlaces = new Map<DateSign, CellPlace>();
  readonly examples = new Map<DateSign, string>();
  /** How often each zone suffix stands behind a time. */
  readonly zoneWords = new Map<string, number>();
  dates = 0;

  /** Looks at one cell that is not empty. `place` is asked for only where it is new. */
  note(text: string, place: () => CellPlace): void {
    const shape = dateShape(text);
    if (shape === null) {
      this.count("unreadable", text, place);
      return;
    }
    this.dates += 1;
    const order = orderSign(shape);
    if (order !== null) this.count(order, text, place);
    if (shape.isFraction && shape.kind !== "serial") this.count("day-fraction", text, place);
    this.noteZone(shape.zoneWord, text, place);
  }

  private noteZone(word: string, text: string, place: () => CellPlace): void {
    if (word === "") {
      this.count("no-zone", text, place);
      return;
    }
    this.count(zoneWordOffset(word) === null ? "unclear-zone" : "own-zone", text, place);
    this.zoneWords.set(word, (this.zoneWords.get(word) ?? 0) + 1);
  }

  of(sign: DateSign): number {
    return this.counts.get(sign) ?? 0;
  }

  private count(sign: DateSign, text: string, place: () => CellPlace): void {
    const before = this.of(sign);
    this.counts.set(sign, before + 1);
    if (before > 0) return;
    this.firstPlaces.set(sign, place());
    this.examples.set(sign, text.slice(0, 40));
  }
}
