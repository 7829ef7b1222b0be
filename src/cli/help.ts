import type { Language } from "../core/text/language.ts";
import type { Command } from "./command.ts";
import { commandNames, loadCommand } from "./commands.ts";
import { cliText } from "./text.ts";
import { textTable } from "./text-table.ts";
import { version } from "./version.ts";

async function overview(language: Language): Promise<string> {
  const text = cliText(language);
  const commands = await Promise.all(commandNames.map(loadCommand));
  const rows = commands.map((command) => [command.usage, command.summary[language]]);
  return `${text.title}\n\n${textTable(rows)}\n\n${text.helpOfOne}\n${text.exitCodes}\n`;
}

/** What is said when no command is named: the overview, or the version. */
export const general: Command = {
  usage: "",
  summary: { "zh-Hant": "", en: "" },
  options: { version: { type: "boolean" } },
  positionals: { least: 0, most: 0 },
  run: async ({ terminal, language, options }) => {
    const text =
      options.version === true ? `Touchstone ${await version()}\n` : await overview(language);
    terminal.out(text);
    return 0;
  },
};

export function commandHelp(command: Command, language: Language): string {
  const text = cliText(language);
  const own = Object.entries(command.optionHelp ?? {}).map(([option, help]) => [
    `--${option}`,
    help[language],
  ]);
  const json = command.json ? [["--json", text.jsonHelp[command.json]]] : [];
  const shared = [
    ["--lang zh-Hant|en", text.langHelp],
    ["--help", text.helpHelp],
  ];
  const options = textTable([...own, ...json, ...shared]);
  return `${text.usage(command.usage)}\n\n${command.summary[language]}\n\n${options}\n\n${text.exitCodes}\n`;
}
