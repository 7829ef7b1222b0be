import { existsSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, extname, join, relative, sep } from "node:path";
import { attachmentFolder, type StoredFiles } from "../core/rehearsal/attachments/stored-files.ts";
import type { RecordFile } from "../core/rehearsal/reconcile/record-file.ts";
import { formatOfName } from "../core/rehearsal/records/record-scanner.ts";
import { withFileProblems } from "./file-problem.ts";
import { chunksOf, recordFile } from "./record-file.ts";

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

/** The attachment files of an exported folder, with all that lie in folders below. */
export async function attachmentFiles(folder: string): Promise<StoredFiles> {
  const root = join(folder, attachmentFolder);
  if (!existsSync(root)) return new Map();
  const entries = await withFileProblems(root, () =>
    readdir(root, { recursive: true, withFileTypes: true }),
  );
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.map((path) => [relative(root, path).split(sep).join("/"), () => chunksOf(path)]),
  );
}

function stem(name: string): string {
  return basename(name, extname(name));
}

/** Is this path a folder? */
export async function isFolder(path: string): Promise<boolean> {
  return withFileProblems(path, async () => (await stat(path)).isDirectory());
}
