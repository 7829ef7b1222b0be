import { FileProblem } from "../adapters/file-problem.ts";
import type { ExitCode, Terminal } from "./command.ts";
import { UsageError } from "./command.ts";
import { isCommandName, loadCommand } from "./commands.ts";
import { commandHelp, overview } from "./help.ts";
import { languageAskedFor, readCall, wantsHelp } from "./read-call.ts";
import { cliText } from "./text.ts";

/** Runs one command line to its end and says how it went. */
export async function runCommandLine(
  words: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const language = languageAskedFor(words);
  const text = cliText(language);
  const [name = "--help", ...rest] = words.filter((word) => word !== "--");
  try {
    if (name === "--help" || name === "-h" || name === "help") {
      terminal.out(await overview(language));
      return 0;
    }
    if (!isCommandName(name)) throw new UsageError(text.unknownCommand(name));
    const command = await loadCommand(name);
    if (wantsHelp(rest)) {
      terminal.out(commandHelp(command, language));
      return 0;
    }
    return await command.run(readCall(command, rest, language, terminal));
  } catch (error) {
    terminal.err(explanationOf(error, language));
    return error instanceof FileProblem ? 1 : 2;
  }
}

function explanationOf(error: unknown, language: "zh-Hant" | "en"): string {
  if (error instanceof UsageError) return `${error.message}\n`;
  if (error instanceof FileProblem) return `${error.explain(language)}\n`;
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${cliText(language).ourBug}\n${detail}\n`;
}
