import type { Language } from "../core/text/language.ts";
import type { Command } from "./command.ts";
import { commandNames, loadCommand } from "./commands.ts";
import { cliText } from "./text.ts";
import { textTable } from "./text-table.ts";

export async function overview(language: Language): Promise<string> {
  const text = cliText(language);
  const commands = await Promise.all(commandNames.map(loadCommand));
  const rows = commands.map((command) => [command.usage, command.summary[language]]);
  return `${text.title}\n\n${textTable(rows)}\n\n${text.sharedOptions}\n`;
}

export function commandHelp(command: Command, language: Language): string {
  const text = cliText(language);
  const rows = Object.entries(command.optionHelp ?? {}).map(([option, help]) => [
    `--${option}`,
    help[language],
  ]);
  const options = rows.length > 0 ? `\n${textTable(rows)}\n` : "";
  return `touchstone ${command.usage}\n\n${command.summary[language]}\n${options}\n${text.sharedOptions}\n`;
}
