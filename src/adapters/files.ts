import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { dataFolders, type SourceFile } from "../core/parse/source-file.ts";
import { storedAttachment } from "../core/parse/stored-attachment.ts";
import { withFileProblems } from "./file-problem.ts";

/** Larger files (ticket exports) are listed with their size, and streamed by whoever reads them. */
const largestHeld = 64 * 1024 * 1024;

/** A link that leads nowhere is a problem of its own name, not of the folder that it stands in. */
async function leadsToFile(link: string): Promise<boolean> {
  return (await withFileProblems(link, () => stat(link))).isFile();
}

/** Names that begin with a dot are no data: our own temporary files, those of editors and systems. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await withFileProblems(folder, () => readdir(folder, { withFileTypes: true }));
  const below = entries
    .filter((entry) => !entry.name.startsWith("."))
    .map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return entry.isFile() || (entry.isSymbolicLink() && (await leadsToFile(path))) ? [path] : [];
    });
  return (await Promise.all(below)).flat();
}

async function exists(folder: string): Promise<boolean> {
  try {
    return (await stat(folder)).isDirectory();
  } catch {
    return false;
  }
}

async function sourceFile(root: string, path: string): Promise<SourceFile> {
  const name = relative(root, path).split(sep).join("/");
  return withFileProblems(path, async () => {
    const { size } = await stat(path);
    // Attachments of a rehearsed export may be many: they are streamed one by one, never held.
    if (size > largestHeld || storedAttachment(name) !== null)
      return { path: name, bytes: new Uint8Array(), unreadSize: size };
    return { path: name, bytes: new Uint8Array(await readFile(path)) };
  });
}

/**
 * All files of the three data folders below a workspace folder, in order of their paths. A folder
 * that is missing holds no files; the workspace folder itself must be there.
 *
 * @throws FileProblem when the folder or a file cannot be read
 */
export async function readWorkspaceFolder(root: string): Promise<SourceFile[]> {
  await withFileProblems(root, () => readdir(root));
  const paths: string[] = [];
  for (const name of dataFolders) {
    const folder = join(root, name);
    if (await exists(folder)) paths.push(...(await filesBelow(folder)));
  }
  return Promise.all(paths.sort().map((path) => sourceFile(root, path)));
}

const temporaryMark = ".touchstone-";

let written = 0;

/** A temporary file of this write beside its target, on the same disk, so that it can be renamed. */
function temporaryFor(path: string): string {
  written += 1;
  return join(dirname(path), `.${basename(path)}${temporaryMark}${process.pid}-${written}.tmp`);
}

/**
 * Writes a file whole or not at all: a temporary file, flushed to the disk, then renamed. A run that
 * is killed leaves the old file or the new one. The folder is made when it is missing.
 *
 * @throws FileProblem when the disk is full or read-only, or permission is missing; nothing partial
 * is left under the final name
 */
export async function writeFileAtomically(
  path: string,
  content: string | Uint8Array,
): Promise<void> {
  const temporary = temporaryFor(path);
  await withFileProblems(path, async () => {
    await mkdir(dirname(path), { recursive: true });
    try {
      const handle = await open(temporary, "w");
      try {
        await handle.writeFile(content);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(temporary, path);
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => {});
      throw error;
    }
  });
}

function isAlive(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/**
 * Removes the temporary files that killed runs left in a folder; those of runs still at work stay.
 * How many were removed.
 */
export async function clearStaleTemporaries(folder: string): Promise<number> {
  if (!(await exists(folder))) return 0;
  const stale = (await readdir(folder)).filter((name) => {
    const owner = /^\..*\.touchstone-(\d+)-\d+\.tmp$/.exec(name)?.[1];
    return owner !== undefined && !isAlive(Number(owner));
  });
  for (const name of stale) await rm(join(folder, name), { force: true });
  return stale.length;
}
