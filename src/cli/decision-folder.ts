import { join, resolve } from "node:path";
import { readWorkspaceFolder } from "../adapters/files.ts";
import { hashOfFiles } from "../adapters/input-hash.ts";
import { bytesIn, recordsIn } from "../adapters/record-file.ts";
import { readTicketExport } from "../adapters/ticket-export.ts";
import {
  type ExportReader,
  readWorkspace,
  type WorkspaceWithTickets,
} from "../core/decide/workspace/read-workspace.ts";
import { rehearsedExports } from "../core/rehearsal/rehearsed-exports.ts";
import type { Call } from "./command.ts";
import { cliText } from "./text.ts";
import { today } from "./today.ts";

/** A workspace folder with its ticket files read. */
export type DecisionFolder = WorkspaceWithTickets & {
  folder: string;
  /** SHA-256 over names and bytes of all files. */
  inputHash: string;
};

/** Exports are streamed from the folder, whatever their size; a person at a terminal is told. */
function exportsOf(folder: string, { terminal, language }: Call): ExportReader {
  return {
    tickets: (plan, settings) => {
      if (terminal.errIsTerminal) terminal.err(`${cliText(language).readingTickets(plan.file)}\n`);
      return readTicketExport(join(folder, plan.file), plan, settings);
    },
    rehearsals: (files) => rehearsedExports(files, recordsIn(folder), bytesIn(folder)),
  };
}

/**
 * Reads a workspace folder whole: documents, cross-checks and ticket files, with every problem of all
 * of them.
 */
export async function readDecisionFolder(call: Call): Promise<DecisionFolder> {
  const folder = resolve(call.terminal.folder, call.positionals[0] ?? ".");
  const files = await readWorkspaceFolder(folder);
  const read = await readWorkspace(files, exportsOf(folder, call), today());
  return { ...read, folder, inputHash: await hashOfFiles(folder, files) };
}
