import type { ParseArgsOptionsConfig } from "node:util";
import { parseArgs } from "node:util";
import { nearest } from "../core/diagnostic/nearest.ts";
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

/** The command is the first word that is no option and no language, so `--lang en check` works too. */
export function commandAndRest(words: readonly string[]): { name: string | null; rest: string[] } {
  const given = words[0] === "--" ? words.slice(1) : words;
  const at = given.findIndex((word, index) => !/^-/.test(word) && given[index - 1] !== "--lang");
  if (at < 0) return { name: null, rest: [...given] };
  return { name: given[at] ?? null, rest: given.filter((_, index) => index !== at) };
}

/** Reads the words after the command's name, or says in one line what is wrong with them. */
export function readCall(
  command: Command,
  words: readonly string[],
  language: Language,
  terminal: Terminal,
): Call {
  const { values, positionals } = parsed(command, words, language);
  const { least, most } = command.positionals;
  const text = cliText(language);
  if (positionals.length < least) throw new UsageError(text.tooFewWords(command.usage));
  const surplus = positionals[most];
  if (surplus !== undefined) throw new UsageError(text.tooManyWords(surplus, command.usage));
  const inPipe = command.json === "in-a-pipe" && !terminal.isInteractive;
  const wantsJson = values.json === true || inPipe;
  return { terminal, language, wantsJson, positionals, options: values };
}

/** Options are read one by one, so that each mistake has its own sentence. */
function parsed(command: Command, words: readonly string[], language: Language) {
  const json: ParseArgsOptionsConfig = command.json ? { json: { type: "boolean" } } : {};
  const options: ParseArgsOptionsConfig = { ...shared, ...json, ...command.options };
  const request = { args: [...words], options, allowPositionals: true, strict: false };
  const { tokens, values, positionals } = parseArgs({ ...request, tokens: true });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const wrong = mistake(token, options, command, language);
    if (wrong !== null) throw new UsageError(wrong);
  }
  const { lang } = values;
  if (lang !== undefined && lang !== "en" && lang !== "zh-Hant") {
    throw new UsageError(cliText(language).unknownLanguage(String(lang)));
  }
  return { values: values as OptionValues, positionals };
}

function mistake(
  option: { name: string; rawName: string; value?: string | undefined },
  options: ParseArgsOptionsConfig,
  command: Command,
  language: Language,
): string | null {
  const { name, rawName, value } = option;
  const text = cliText(language);
  const [word = ""] = command.usage.split(" ");
  if (name === "json" && !command.json) return text.noJson(word);
  if (!Object.hasOwn(options, name)) {
    const near = nearest(name, Object.keys(options));
    return text.unknownOption(rawName, near === null ? "" : `--${near}`, word);
  }
  const isText = options[name]?.type === "string";
  if (isText && (value === undefined || /^-./.test(value))) return text.valueMissing(rawName, word);
  return !isText && value !== undefined ? text.valueNotTaken(rawName) : null;
}
