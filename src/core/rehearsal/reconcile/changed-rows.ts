import type { RecordKind } from "../record-kind.ts";
import { cellIn, type RecordRow } from "../records/record-row.ts";
import { type CellDamage, cellDamage } from "./cell-damage.ts";
import { type DamageSeverity, severityOf } from "./damage.ts";
import { FindingTally } from "./finding-tally.ts";
import { HeldRows } from "./held-rows.ts";
import type { RowPairs } from "./paired-rows.ts";
import type { ColumnPlaces } from "./row-fingerprint.ts";

/** Old rows held at a time; the files are read again for the rest. */
const mostHeldBytes = 128 * 1024 * 1024;
const mostHeldRows = 1 << 20;

/** What became of so many pairs of texts is remembered: a code that was changed is changed everywhere. */
const mostKnownPairs = 4096;
const longestKnown = 256;

const ranks: Readonly<Record<DamageSeverity, number>> = { minor: 1, major: 2, critical: 3 };

/** What a change means depends on the column: who may read it, whom it belongs to. */
function inContext(found: CellDamage, column: string, next: string, kind: RecordKind | null) {
  if (found.damage === "rewritten" || found.damage === "re-encoded") return found.damage;
  if (column === "visibility" && /public|公開/i.test(next)) return "made-public";
  if (kind?.id === "customers-channel-ids" && /^(customer_id|merged_into)$/.test(column)) {
    return "wrongly-merged";
  }
  return kind?.parent?.column === column ? "wrong-parent" : found.damage;
}

/** What customers and agents wrote is shown by its length only: the text itself never leaves. */
const freeText = /^(body|comment|subject|title|description)$/;

function shown(column: string, text: string): string {
  if (freeText.test(column)) return `${[...text].length} 字 characters`;
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

const decoder = new TextDecoder();

function keyOf(row: RecordRow, keys: Int32Array): string {
  return Array.from(keys, (place) => decoder.decode(cellIn(row, place))).join(" · ");
}

/**
 * Second look: what happened, cell by cell, in rows whose fingerprints differ. Old rows are held in
 * portions, so that memory stays bounded even when every row has changed.
 */
export class ChangedRows {
  readonly tally = new FindingTally();
  /** Rows that only look different, and rows by the worst that happened to them. */
  rewritten = 0;
  readonly bySeverity: Record<DamageSeverity, number> = { critical: 0, major: 0, minor: 0 };
  private readonly pairs: RowPairs;
  private readonly old: ColumnPlaces;
  private readonly new: ColumnPlaces;
  private readonly kind: RecordKind | null;
  private readonly held: HeldRows;
  private readonly known = new Map<string, CellDamage>();
  /** First pair that is held, and the first that is not compared yet and not held. */
  private first = 0;
  private next = 0;
  /** Pairs that are held, in the order of their new rows, and the one that comes next. */
  private order = new Uint32Array(0);
  private at = 0;

  constructor(pairs: RowPairs, old: ColumnPlaces, next: ColumnPlaces, kind: RecordKind | null) {
    this.pairs = pairs;
    this.old = old;
    this.new = next;
    this.kind = kind;
    this.held = new HeldRows(old.places);
  }

  /** Are there rows left to compare? Then another portion has to be read, its old rows first. */
  get isUnfinished(): boolean {
    return this.next < this.pairs.old.length;
  }

  /** Numbers of the old rows of the next portion, in order. */
  get wantedOld(): Uint32Array {
    return this.pairs.old.subarray(this.next, this.next + mostHeldRows);
  }

  /** Takes old rows in order, as long as there is room. */
  readOld(row: RecordRow, number: number): void {
    if (this.pairs.old[this.next] !== number || this.next - this.first >= mostHeldRows) return;
    if (this.held.size >= mostHeldBytes) return;
    this.held.add(row);
    this.next += 1;
  }

  /** Numbers of the new rows whose partners are held, in order. Call before they are read. */
  wantedNew(): Uint32Array {
    const partners = this.pairs.new.subarray(this.first, this.next);
    const order = Uint32Array.from(partners, (_, index) => index);
    this.order = order.sort((one, other) => (partners[one] ?? 0) - (partners[other] ?? 0));
    this.at = 0;
    return Uint32Array.from(this.order, (index) => partners[index] as number);
  }

  /** Takes new rows in order; those whose partners are held are compared. */
  readNew(row: RecordRow, number: number): void {
    const held = this.order[this.at];
    if (held === undefined || this.pairs.new[this.first + held] !== number) return;
    this.at += 1;
    this.compare(held, row);
  }

  /** What is held was compared; another portion may follow. */
  restart(): void {
    this.held.clear();
    this.first = this.next;
  }

  private compare(held: number, row: RecordRow): void {
    let worst: DamageSeverity | null = null;
    let key: string | null = null;
    for (const [index, column] of this.old.names.entries()) {
      const place = this.new.places[index] as number;
      if (this.held.isSame(held, index, row, place)) continue;
      const was = decoder.decode(this.held.cell(held, index));
      const is = decoder.decode(cellIn(row, place));
      const found = this.damageOf(was, is);
      const damage = inContext(found, column, is, this.kind);
      const severity = severityOf(damage);
      key ??= keyOf(row, this.new.keys);
      const example = { key, old: shown(column, was), new: shown(column, is) };
      this.tally.add(damage, column, found.shiftMinutes, example);
      if (severity !== null && (worst === null || ranks[severity] > ranks[worst])) worst = severity;
    }
    if (worst === null) this.rewritten += 1;
    else this.bySeverity[worst] += 1;
  }

  private damageOf(was: string, is: string): CellDamage {
    if (was.length + is.length > longestKnown) return cellDamage(was, is);
    const pair = `${was.length} ${was}${is}`;
    const known = this.known.get(pair);
    if (known !== undefined) return known;
    const found = cellDamage(was, is);
    if (this.known.size < mostKnownPairs) this.known.set(pair, found);
    return found;
  }
}
