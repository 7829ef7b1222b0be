import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { withFileProblems } from "../../adapters/file-problem.ts";

const spreadsheet = /\.(?:xlsx|xlsm|xls|xlsb|ods|numbers)$/i;

/** What was handed back: one workbook, or every workbook of a folder. */
export type Filled = {
  paths: string[];
  isFolder: boolean;
  /** Names in the folder that are no spreadsheets. */
  others: string[];
};

/** Spreadsheet programs keep such a file beside a workbook that is open. */
function isLock(name: string): boolean {
  return name.startsWith("~$") || name.startsWith(".");
}

/** Which files are to be read? A folder is not searched below itself. */
export async function filledWorkbooks(path: string): Promise<Filled> {
  const { isFolder, names } = await withFileProblems(path, async () => {
    const isDirectory = (await stat(path)).isDirectory();
    const entries = isDirectory ? await readdir(path, { withFileTypes: true }) : [];
    const files = entries.filter((entry) => !entry.isDirectory() && !isLock(entry.name));
    return { isFolder: isDirectory, names: files.map(({ name }) => name).sort() };
  });
  if (!isFolder) return { paths: [path], isFolder, others: [] };
  const paths = names.filter((name) => spreadsheet.test(name)).map((name) => join(path, name));
  return { paths, isFolder, others: names.filter((name) => !spreadsheet.test(name)) };
}
