import type { RecordMark } from "./record-scanner.ts";

/** A stretch of a file to be read: bytes from a row's beginning to another's, and the first row's number. */
export type WantedBlock = { from: number; to: number; firstRow: number };

/**
 * Which stretches of a file hold the rows that are wanted? `marks` are places where rows begin, in
 * order; stretches that touch are one. The last one ends where the file does.
 *
 * @example wantedBlocks([{ offset: 10, rows: 0 }, { offset: 90, rows: 4 }], Uint32Array.of(5)) // [{ from: 90, to: Infinity, firstRow: 4 }]
 */
export function wantedBlocks(marks: readonly RecordMark[], wanted: Uint32Array): WantedBlock[] {
  const blocks: WantedBlock[] = [];
  let at = 0;
  for (const [index, mark] of marks.entries()) {
    const next = marks[index + 1] ?? { offset: Number.POSITIVE_INFINITY, rows: Infinity };
    const first = at;
    while ((wanted[at] ?? Infinity) < next.rows) at += 1;
    if (at === first) continue;
    const last = blocks.at(-1);
    if (last?.to === mark.offset) last.to = next.offset;
    else blocks.push({ from: mark.offset, to: next.offset, firstRow: mark.rows });
  }
  return blocks;
}
