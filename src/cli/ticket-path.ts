import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { FileProblem, withFileProblems } from "../adapters/file-problem.ts";
import type { TicketEngine } from "../adapters/ticket-engine.ts";
import type { Call } from "./command.ts";

/**
 * The ticket file that a word names; asked for first, so that a wrong path is not told last. The name
 * of a table is taken as if it were that of a file here, so that a plan in this folder may speak of it.
 */
export async function ticketPath(
  word: string,
  { terminal }: Call,
  source: TicketEngine["source"] = "file",
): Promise<string> {
  const path = resolve(terminal.folder, word);
  if (source === "table") return path;
  const found = await withFileProblems(path, () => stat(path));
  if (found.isDirectory() && source === "file") throw new FileProblem("EISDIR", path, null);
  return path;
}
