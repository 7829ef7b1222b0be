import { FileProblem } from "../adapters/file-problem.ts";
import { NoBrowserError } from "../adapters/no-browser.ts";
import { nearest } from "../core/diagnostic/nearest.ts";
import type { Language } from "../core/text/language.ts";
import type { ExitCode, Terminal } from "./command.ts";
import { UsageError } from "./command.ts";
import { commandNames, isCommandName, loadCommand } from "./commands.ts";
import { commandHelp, general } from "./help.ts";
import { commandAndRest, languageAskedFor, readCall, wantsHelp } from "./read-call.ts";
import { cliText } from "./text.ts";

/** Runs one command line to its end and says how it went. */
export async function runCommandLine(
  words: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const language = languageAskedFor(words);
  try {
    return await run(words, language, terminal);
  } catch (error) {
    terminal.err(explanationOf(error, language));
    const isInTheWorld =
      error instanceof NoBrowserError || (error instanceof FileProblem && !error.isWrongPath);
    return isInTheWorld ? 1 : 2;
  }
}

async function run(
  words: readonly string[],
  language: Language,
  terminal: Terminal,
): Promise<ExitCode> {
  const { name, rest } = commandAndRest(words);
  if (name === null) return general.run(readCall(general, rest, language, terminal));
  if (name === "help") return run([...rest, "--help"], language, terminal);
  if (!isCommandName(name)) {
    const near = nearest(name, commandNames) ?? "";
    throw new UsageError(cliText(language).unknownCommand(name, near));
  }
  const command = await loadCommand(name);
  if (wantsHelp(rest)) {
    terminal.out(commandHelp(command, language));
    return 0;
  }
  return command.run(readCall(command, rest, language, terminal));
}

function explanationOf(error: unknown, language: Language): string {
  if (error instanceof UsageError) return `${error.message}\n`;
  if (error instanceof NoBrowserError) return `${cliText(language).noBrowser}\n`;
  if (error instanceof FileProblem) return `${error.explain(language)}\n`;
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${cliText(language).ourBug}\n${detail}\n`;
}
