import type { ReconcileExample } from "../../schema/reconcile-output.ts";
import { type RecordFile, type RowListener, readRows } from "../reconcile/record-file.ts";
import { cellIn, type RecordRow, rowOfTexts } from "../records/record-row.ts";
import { type ExpiringLink, linksIn, unsigned } from "./expiring-link.ts";

/** Links that expire and stand for attachments whose files lie nowhere. */
export type ExpiringLinks = {
  rows: number;
  /** By the day on which they end, in UTC; null where the link does not say. */
  byDay: { day: string | null; rows: number }[];
  examples: ReconcileExample[];
};

type Linked = { key: string; link: ExpiringLink | null; isLasting: boolean | null };

const decoder = new TextDecoder();
const questionMark = 63;
const mostExamples = 3;

function textOf(row: RecordRow, place: number): string {
  return place < 0 ? "" : decoder.decode(cellIn(row, place)).trim();
}

function linkedReader(columns: readonly string[]) {
  const [id = -1, name = -1] = ["file_id", "name"].map((one) => columns.indexOf(one));
  return (row: RecordRow): Linked => {
    const found: ExpiringLink[] = [];
    let isLasting: boolean | null = null;
    for (let place = 0; place < row.count; place += 1) {
      if (!row.field(place).includes(0x2f)) continue;
      const cell = linksIn(textOf(row, place));
      found.push(...cell.expiring);
      if (cell.isLasting !== null) isLasting = isLasting === true || cell.isLasting;
    }
    return { key: textOf(row, id) || textOf(row, name), link: found[0] ?? null, isLasting };
  };
}

async function eachLinked(table: RecordFile, take: (one: Linked, row: number) => void) {
  const read = linkedReader(await table.columns());
  let number = -1;
  await readRows(table, (row) => {
    number += 1;
    take(read(row), number);
  });
}

function counted(
  found: readonly { key: string; old: ExpiringLink | null; new: ExpiringLink | null }[],
) {
  const days = new Map<string | null, number>();
  for (const { old, new: next } of found) {
    const day = (next ?? old)?.until?.slice(0, 10) ?? null;
    days.set(day, (days.get(day) ?? 0) + 1);
  }
  const byDay = [...days].map(([day, rows]) => ({ day, rows }));
  const examples = found.slice(0, mostExamples).map(({ key, old, new: next }) => ({
    key,
    old: old?.shown ?? null,
    new: next?.shown ?? null,
  }));
  byDay.sort((one, other) => ((one.day ?? "9") < (other.day ?? "9") ? -1 : 1));
  return { rows: found.length, byDay, examples };
}

/** A new signature makes no other attachment. */
function unsignedRow(row: RecordRow): RecordRow {
  const texts = Array.from({ length: row.count }, (_, place) => {
    const text = decoder.decode(row.field(place));
    return row.field(place).includes(questionMark) ? unsigned(text) : text;
  });
  return rowOfTexts(texts);
}

function withoutSignatures(table: RecordFile, left: ReadonlySet<number>): RecordFile {
  const through = (listener: RowListener): RowListener => {
    let number = -1;
    return (row) => {
      number += 1;
      if (!left.has(number)) listener(unsignedRow(row));
    };
  };
  return {
    name: table.name,
    columns: table.columns,
    read: (listener) => table.read({ columns: listener.columns, row: through(listener.row) }),
  };
}

/** Both tables without signatures, the new one without what is only a link that expires. */
export type LinkedTables = { old: RecordFile; new: RecordFile; links: ExpiringLinks };

/**
 * Which attachments of the new side are only a link that expires? A row is when its link expires, or when
 * it has none and its partner's expires, and no file of it lies on either side (`withFile`, by id, else
 * name). It is no evidence that the attachment left the old system, and left out like one whose file is lost.
 *
 * Example: one row with a signed link and no file: `links.rows` is 1, and `new` has no row.
 */
export async function linkedAttachments(
  old: RecordFile,
  next: RecordFile,
  withFile: ReadonlySet<string>,
): Promise<LinkedTables> {
  const before = new Map<string, ExpiringLink>();
  await eachLinked(old, ({ key, link }) => {
    if (link !== null) before.set(key, link);
  });
  const left = new Set<number>();
  const found: { key: string; old: ExpiringLink | null; new: ExpiringLink | null }[] = [];
  let isSigned = before.size > 0;
  await eachLinked(next, ({ key, link, isLasting }, row) => {
    isSigned ||= link !== null;
    const partner = before.get(key) ?? null;
    if (isLasting === true || withFile.has(key) || (link ?? partner) === null) return;
    left.add(row);
    found.push({ key, old: partner, new: link });
  });
  const links = counted(found);
  if (!isSigned) return { old, new: next, links };
  return { old: withoutSignatures(old, new Set()), new: withoutSignatures(next, left), links };
}
