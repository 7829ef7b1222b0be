import { readdir, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import type { RecordFile } from "../core/rehearsal/reconcile/record-file.ts";
import { formatOfName } from "../core/rehearsal/records/record-scanner.ts";
import { withFileProblems } from "./file-problem.ts";
import { recordFile } from "./record-file.ts";

/** The exports of a folder by the name before their ending: `tickets.csv` is `tickets`. */
export async function exportFolder(
  folder: string,
  shownAs: string,
): Promise<Map<string, RecordFile>> {
  const names = await withFileProblems(folder, () => readdir(folder));
  const files = new Map<string, RecordFile>();
  for (const name of names.sort()) {
    const format = formatOfName(name);
    if (format === null || name.startsWith(".") || files.has(stem(name))) continue;
    files.set(stem(name), recordFile(join(folder, name), format, `${shownAs}/${name}`));
  }
  return files;
}

function stem(name: string): string {
  return basename(name, extname(name));
}

/** Is this path a folder? */
export async function isFolder(path: string): Promise<boolean> {
  return withFileProblems(path, async () => (await stat(path)).isDirectory());
}
