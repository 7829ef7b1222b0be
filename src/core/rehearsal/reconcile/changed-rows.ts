import type { RecordKind } from "../record-kind.ts";
import type { RecordRow } from "../records/record-row.ts";
import { type CellDamage, cellDamage } from "./cell-damage.ts";
import { type DamageSeverity, severityOf } from "./damage.ts";
import { FindingTally } from "./finding-tally.ts";
import type { Pair } from "./match-rows.ts";
import { cellAt, type PackedRow, packed, textAt } from "./packed-rows.ts";
import type { ColumnPlaces } from "./row-fingerprint.ts";

/** Old rows held at a time; the files are read again for the rest. */
const mostHeldBytes = 192 * 1024 * 1024;

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

function isSame(left: Uint8Array, right: Uint8Array): boolean {
  if (left.length !== right.length) return false;
  for (let at = 0; at < left.length; at += 1) if (left[at] !== right[at]) return false;
  return true;
}

function keyOf(row: RecordRow, keys: Int32Array): string {
  const decoder = new TextDecoder();
  return Array.from(keys, (place) => decoder.decode(row.field(place))).join(" · ");
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
  private readonly pairs: readonly Pair[];
  private readonly old: ColumnPlaces;
  private readonly new: ColumnPlaces;
  private readonly kind: RecordKind | null;
  private held = new Map<number, PackedRow>();
  private heldBytes = 0;
  /** First pair that is not compared yet and not held. */
  private next = 0;

  constructor(
    pairs: readonly Pair[],
    old: ColumnPlaces,
    next: ColumnPlaces,
    kind: RecordKind | null,
  ) {
    this.pairs = [...pairs].sort((one, other) => one.old - other.old);
    this.old = old;
    this.new = next;
    this.kind = kind;
  }

  /** Are there rows left to compare? Then another portion has to be read, its old rows first. */
  get isUnfinished(): boolean {
    return this.next < this.pairs.length;
  }

  /** Numbers of the old rows that are not compared yet, in order. */
  get wantedOld(): Uint32Array {
    return Uint32Array.from(this.pairs.slice(this.next), (pair) => pair.old);
  }

  /** Numbers of the new rows whose partners are held, in order. */
  get wantedNew(): Uint32Array {
    return Uint32Array.from(this.held.keys()).sort();
  }

  /** Takes old rows in order, as long as there is room. */
  readOld(row: RecordRow, number: number): void {
    const pair = this.pairs[this.next];
    if (pair === undefined || pair.old !== number || this.heldBytes >= mostHeldBytes) return;
    const copy = packed(row, this.old.places);
    this.held.set(pair.new, copy);
    this.heldBytes += copy.bytes.length + copy.ends.length * 4;
    this.next += 1;
  }

  /** Takes new rows; those whose partners are held are compared. */
  readNew(row: RecordRow, number: number): void {
    const old = this.held.get(number);
    if (old !== undefined) this.compare(old, row);
  }

  /** What is held was compared; another portion may follow. */
  restart(): void {
    this.held = new Map();
    this.heldBytes = 0;
  }

  private compare(old: PackedRow, row: RecordRow): void {
    let worst: DamageSeverity | null = null;
    const next = packed(row, this.new.places);
    for (const [index, column] of this.old.names.entries()) {
      if (isSame(cellAt(old, index), cellAt(next, index))) continue;
      const [was, is] = [textAt(old, index), textAt(next, index)];
      const found = cellDamage(was, is);
      const damage = inContext(found, column, is, this.kind);
      const severity = severityOf(damage);
      const example = {
        key: keyOf(row, this.new.keys),
        old: shown(column, was),
        new: shown(column, is),
      };
      this.tally.add(damage, column, found.shiftMinutes, example);
      if (severity !== null && (worst === null || ranks[severity] > ranks[worst])) worst = severity;
    }
    if (worst === null) this.rewritten += 1;
    else this.bySeverity[worst] += 1;
  }
}
