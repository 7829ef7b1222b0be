import { cellIn, type RecordRow } from "../records/record-row.ts";
import type { RecordFile } from "./record-file.ts";

/** Handed over in pieces of about this many characters. */
const pieceLength = 64 * 1024;

const decoder = new TextDecoder();
const encoder = new TextEncoder();

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function line(cells: readonly string[]): string {
  return `${cells.map(cell).join(",")}\n`;
}

/** Thrown to end the reading of a file of which nobody wants more. */
class Enough extends Error {}

/** Pieces that are waiting to be fetched, and who waits for the next one. */
class Pieces {
  isOver = false;
  private readonly ready: Uint8Array[] = [];
  private wake = () => {};

  put(text: string): void {
    this.ready.push(encoder.encode(text));
    this.wake();
  }

  end(): void {
    this.isOver = true;
    this.wake();
  }

  async next(): Promise<Uint8Array | null> {
    while (this.ready.length === 0 && !this.isOver) {
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
    return this.ready.shift() ?? null;
  }
}

/**
 * The records of an export as the bytes of a CSV table, piece by piece: so that tickets written as JSON or
 * XML can be read by whoever reads tables of tickets.
 *
 * @example for await (const bytes of tableBytes(file)) reading.push(bytes)
 */
export async function* tableBytes(file: RecordFile): AsyncGenerator<Uint8Array> {
  const columns = await file.columns();
  const pieces = new Pieces();
  let isWanted = true;
  let text = line(columns);
  const row = (own: RecordRow) => {
    if (!isWanted) throw new Enough();
    text += line(columns.map((_, place) => decoder.decode(cellIn(own, place))));
    if (text.length < pieceLength) return;
    pieces.put(text);
    text = "";
  };
  const reading = file.read({ columns: () => {}, row }).finally(() => pieces.end());
  // Whoever stops half-way is not told of it; every other problem is told at the end.
  reading.catch(() => {});
  try {
    for (let piece = await pieces.next(); piece !== null; piece = await pieces.next()) yield piece;
    await reading;
    if (text !== "") yield encoder.encode(text);
  } finally {
    isWanted = false;
  }
}
