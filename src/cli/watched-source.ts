import { stat } from "node:fs/promises";
import type { ExportSource } from "../core/pilot/format/translate/export-source.ts";
import type { Call } from "./command.ts";
import { progressLine } from "./progress-line.ts";

const lineFeed = 10;

function linesIn(chunk: Uint8Array): number {
  let lines = 0;
  for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, at + 1)) lines += 1;
  return lines;
}

/**
 * The same export, with a line on the terminal that says how far each reading of it is: it is read once
 * to see how it is written, and once more to be translated. Nothing is counted where nobody looks on, nor
 * of a file that comes out of another: how much of it there is cannot be told beforehand.
 */
export async function watchedSource<Source extends ExportSource & { isTakenOut: boolean }>(
  source: Source,
  path: string,
  call: Call,
): Promise<Source> {
  if (!call.terminal.errIsTerminal || source.isTakenOut || /\.gz$/i.test(path)) return source;
  const { size } = await stat(path);
  async function* chunks(): AsyncIterable<Uint8Array> {
    const line = progressLine(source.name, call);
    let [bytes, rows] = [0, 0];
    try {
      for await (const chunk of source.chunks()) {
        bytes += chunk.length;
        rows += linesIn(chunk);
        line.tell({ bytes: Math.min(bytes, size), size, rows });
        yield chunk;
      }
    } finally {
      line.done();
    }
  }
  return { ...source, chunks };
}
