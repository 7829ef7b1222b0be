import { type Diagnostic, diagnose } from "../diagnostic/diagnostic.ts";
import { nearest } from "../diagnostic/nearest.ts";
import { pilotTables } from "./classify-files.ts";
import type { SourceFile } from "./source-file.ts";
import type { Readings } from "./workspace.ts";

/** The ticket export that the plan of a period names, also when other parts of the plan are faulty. */
function exportOf(readings: Readings, period: string): string[] {
  const plan = readings["pilot-plan"].get(period)?.written;
  const file = plan?.children.get("export")?.children.get("file")?.value;
  return typeof file === "string" ? [file] : [];
}

/**
 * Which tables of the pilot folders will nobody read? Those that are neither one of the known tables
 * nor the export that the plan names: most likely a misspelt name. Folders inside a pilot folder
 * (such as a rehearsal of the export) are left alone.
 *
 * @example unreadTables(readings, tables)[0]?.params.nearest // "pilots/norvane/survey.csv"
 */
export function unreadTables(
  readings: Readings,
  tables: ReadonlyMap<string, readonly SourceFile[]>,
): Diagnostic[] {
  return [...tables].flatMap(([period, files]) => {
    const folder = `pilots/${period}/`;
    const read = [...pilotTables, ...exportOf(readings, period)].map((name) => folder + name);
    return files.flatMap(({ path: found }) => {
      const isTable = /\.(csv|tsv)$/i.test(found) && !found.slice(folder.length).includes("/");
      if (!isTable || read.includes(found)) return [];
      const params = { found, nearest: nearest(found, read) ?? "" };
      return [diagnose("unknown-document", { file: found, line: 1, column: 1 }, params)];
    });
  });
}
