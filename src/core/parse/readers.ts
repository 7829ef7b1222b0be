import type { DocumentKind } from "../schema/documents.ts";
import type { Aliases } from "./aliases.ts";
import { type DocumentReading, readDocument } from "./read-document.ts";
import type { SourceFile } from "./source-file.ts";
import { type PilotTablesReading, readPilotTables } from "./tables/pilot-tables.ts";

/** How the files of a workspace are read: each time anew, or remembering those that did not change. */
export type Readers = {
  document: <Kind extends DocumentKind>(
    kind: Kind,
    name: string,
    file: SourceFile,
    aliases: Aliases,
  ) => DocumentReading<Kind>;
  tables: (period: string, files: readonly SourceFile[]) => PilotTablesReading;
};

/** Reads every file anew. */
export const plainReaders: Readers = { document: readDocument, tables: readPilotTables };

/**
 * Readers for whoever reads a workspace again and again while a few of its files change: a file that is
 * the very same object as before is not read again. They answer what the plain readers answer.
 *
 * @example parseWorkspace(files, rememberingReaders()).workspace?.vendors.size // 3
 */
export function rememberingReaders(): Readers {
  const documents = new WeakMap<SourceFile, Map<string, DocumentReading>>();
  const tables = new Map<string, { files: readonly SourceFile[]; reading: PilotTablesReading }>();
  return {
    document: <Kind extends DocumentKind>(
      kind: Kind,
      name: string,
      file: SourceFile,
      aliases: Aliases,
    ) => {
      const renamed = [...aliases].map(([of, names]) => [of, [...names]]);
      const told = JSON.stringify([kind, name, renamed]);
      const known = documents.get(file) ?? new Map<string, DocumentReading>();
      documents.set(file, known);
      const reading = known.get(told) ?? readDocument(kind, name, file, aliases);
      known.set(told, reading);
      return reading as DocumentReading<Kind>;
    },
    tables: (period, files) => {
      const known = tables.get(period);
      const isSame = files.every((file, index) => file === known?.files[index]);
      if (known && isSame && files.length === known.files.length) return known.reading;
      const reading = readPilotTables(period, files);
      tables.set(period, { files, reading });
      return reading;
    },
  };
}
