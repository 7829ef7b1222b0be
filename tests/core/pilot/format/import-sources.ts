import type { ExportSource } from "../../../../src/core/pilot/format/translate/export-source.ts";
import {
  type ImportChoices,
  noChoices,
} from "../../../../src/core/pilot/format/translate/import-choices.ts";
import {
  type ImportResult,
  importExports,
} from "../../../../src/core/pilot/format/translate/import-exports.ts";
import { hashedPerson } from "../../../../src/core/pilot/format/translate/person-key.ts";

/** Text or bytes as a file that can be read again and again, cut into chunks of so many bytes. */
export function sourceOf(
  content: string | Uint8Array,
  name = "export.csv",
  chunk = 64 * 1024,
): ExportSource {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    name,
    *chunks() {
      for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
    },
  };
}

export interface Imported extends ImportResult {
  /** The canonical file. */
  text: string;
}

/** Imports files with a salt of the tests; the zone is Taipei unless told. */
export async function imported(
  sources: readonly ExportSource[],
  said: Partial<ImportChoices> = {},
): Promise<Imported> {
  const choices = { ...noChoices, zone: "Asia/Taipei", ...said };
  const key = hashedPerson("salt of the tests");
  let text = "";
  const decoder = new TextDecoder();
  const result = await importExports(sources, choices, {
    keys: { requester: key, agent: key },
    onPiece: (bytes) => {
      text += decoder.decode(bytes, { stream: true });
    },
  });
  return { ...result, text };
}

/** The rows of a canonical file by column; for small files without quoted line ends. */
export function ticketsOf(text: string): Record<string, string>[] {
  const [header = "", ...lines] = text.trimEnd().split("\n");
  const columns = header.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""]));
  });
}
