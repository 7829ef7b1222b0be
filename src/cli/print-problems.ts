import type { Diagnostic } from "../core/diagnostic/diagnostic.ts";
import { humanReport } from "../core/diagnostic/human.ts";
import type { Call } from "./command.ts";
import { paintFor } from "./paint.ts";

/** Problems go to the side channel, so that the result stays clean for machines; none, no word. */
export function printProblems(
  diagnostics: readonly Diagnostic[],
  { terminal, language }: Call,
): void {
  if (diagnostics.length === 0) return;
  terminal.err(`${humanReport(diagnostics, language, paintFor(terminal))}\n`);
}
