import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { FileProblem, withFileProblems } from "../adapters/file-problem.ts";
import type { Call } from "./command.ts";

/** The ticket file that a word names; asked for first, so that a wrong path is not told last. */
export async function ticketPath(word: string, { terminal }: Call): Promise<string> {
  const path = resolve(terminal.folder, word);
  const found = await withFileProblems(path, () => stat(path));
  if (found.isDirectory()) throw new FileProblem("EISDIR", path, null);
  return path;
}
