import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import type { Language } from "../core/text/language.ts";
import {
  type Call,
  type Command,
  type OptionValues,
  type Terminal,
  UsageError,
} from "./command.ts";
import { cliText } from "./text.ts";

const shared = {
  lang: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} satisfies ParseArgsOptionsConfig;

/** The language of `--lang`, wherever it stands; needed even when the rest cannot be read. */
export function languageAskedFor(words: readonly string[]): Language {
  const at = words.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const value = words[at]?.includes("=") ? words[at]?.slice("--lang=".length) : words[at + 1];
  return at >= 0 && value === "en" ? "en" : "zh-Hant";
}

export function wantsHelp(words: readonly string[]): boolean {
  return words.includes("--help") || words.includes("-h");
}

/** Reads the words after the command's name, or says in one line what is wrong with them. */
export function readCall(
  command: Command,
  words: readonly string[],
  language: Language,
  terminal: Terminal,
): Call {
  const { values, positionals } = parsed(command, words, language);
  const { lang, json } = values;
  const text = cliText(language);
  if (lang !== undefined && lang !== "en" && lang !== "zh-Hant") {
    throw new UsageError(text.unknownLanguage(String(lang)));
  }
  const { least, most } = command.positionals;
  if (positionals.length < least || positionals.length > most) {
    throw new UsageError(text.wrongWords(command.usage));
  }
  const wantsJson = json === true || (command.yieldsData === true && !terminal.isInteractive);
  return { terminal, language, wantsJson, positionals, options: values };
}

function parsed(command: Command, words: readonly string[], language: Language) {
  const options = { ...shared, ...command.options };
  try {
    const result = parseArgs({ args: [...words], options, allowPositionals: true });
    return { values: result.values as OptionValues, positionals: result.positionals };
  } catch (error) {
    const found = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : "")?.[1] ?? "";
    const known = Object.keys(options).map((name) => `--${name}`);
    throw new UsageError(cliText(language).wrongOption(found, command.usage, known.join(" ")));
  }
}
