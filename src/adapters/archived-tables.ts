import { unzipSync } from "fflate";

/** A table in an archive. */
export type ArchivedTable = { name: string; bytes: Uint8Array };

/** An archive is held whole, so that what it unpacks to is bounded. */
const largestTable = 512 * 1024 * 1024;

const isTable = (name: string) =>
  /\.(?:csv|tsv|txt)$/i.test(name) && !/(?:^|\/)(?:__MACOSX\/|\.)/.test(name);

/**
 * The tables of a zip archive by name, as Zendesk and LINE hand out their exports; null when this is
 * no archive of tables, such as a workbook or a damaged file.
 */
export function archivedTables(bytes: Uint8Array): ArchivedTable[] | null {
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => isTable(name) && originalSize <= largestTable,
    });
    const names = Object.keys(files).sort();
    const tables = names.map((name) => ({ name, bytes: files[name] ?? new Uint8Array() }));
    return tables.length === 0 ? null : tables;
  } catch {
    return null;
  }
}
