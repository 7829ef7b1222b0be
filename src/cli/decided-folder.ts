import { comparisonsOf, decideWorkspace } from "../core/decide/workspace/decide-workspace.ts";
import { hasErrors } from "../core/diagnostic/diagnostic.ts";
import { humanReport } from "../core/diagnostic/human.ts";
import type { Workspace } from "../core/parse/workspace.ts";
import type { ReportInput } from "../core/report/report-context.ts";
import type { Call } from "./command.ts";
import { readDecisionFolder } from "./decision-folder.ts";
import { paintFor } from "./paint.ts";
import { cliText } from "./text.ts";
import { today } from "./today.ts";

/** The day by which all is judged: the one written down, or today, said aloud. */
function asOfDay({ decision }: Workspace, { terminal, language }: Call): string {
  const text = cliText(language);
  const { asOf } = decision.value;
  const day = asOf ?? today();
  terminal.err(`${asOf === undefined ? text.asOfToday(day) : text.asOf(day)}\n`);
  return day;
}

/**
 * The decision of a folder, with everything a report needs; null when documents are missing or
 * faulty. Problems have then been printed, all at once.
 */
export async function decideFolder(call: Call): Promise<ReportInput | null> {
  const read = await readDecisionFolder(call);
  const { workspace, diagnostics, inputHash } = read;
  const { terminal, language } = call;
  if (diagnostics.length > 0) {
    terminal.err(`${humanReport(diagnostics, language, paintFor(terminal))}\n`);
  }
  if (workspace === null) {
    terminal.err(`${cliText(language).stoppedByErrors}\n`);
    return null;
  }
  if (hasErrors(diagnostics)) terminal.err(`${cliText(language).reportIncomplete}\n`);
  const comparisons = comparisonsOf(read);
  const decision = decideWorkspace(workspace, read, comparisons, asOfDay(workspace, call));
  return { workspace, decision, comparisons, diagnostics, inputHash };
}
