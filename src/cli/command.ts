import type { ParseArgsOptionsConfig } from "node:util";
import type { Language } from "../core/text/language.ts";

/** Where a command reads and writes; given from outside so that tests can listen. */
export type Terminal = {
  /** The folder where the user stands; relative paths are read from it. */
  folder: string;
  /** Output for machines, and the result itself. */
  out: (text: string) => void;
  /** Everything else: problems, progress, advice. */
  err: (text: string) => void;
  /** Is `out` a terminal at which a person reads? */
  isInteractive: boolean;
  /** Is `err` one too, where a line may be drawn anew? */
  errIsTerminal: boolean;
};

export type OptionValues = Record<string, string | boolean | undefined>;

/** What one call was asked to do. */
export type Call = {
  terminal: Terminal;
  language: Language;
  /** Data as JSON: asked for, or because the output goes into a pipe. */
  wantsJson: boolean;
  positionals: string[];
  options: OptionValues;
};

/** 0 fine; 1 problems in the data, or the decision asked for is not there; 2 wrong use or our bug. */
export type ExitCode = 0 | 1 | 2;

export type Command = {
  /** How it is written, for the help: `check [DIR]`. */
  usage: string;
  summary: Record<Language, string>;
  /** What can be said besides --lang, --help and, where there are data, --json. */
  options?: ParseArgsOptionsConfig;
  optionHelp?: Record<string, Record<Language, string>>;
  /** Least and most words after the command. */
  positionals: { least: number; most: number };
  /** Has it data for machines, and when are they written: in any pipe, or only when asked for? */
  json?: "in-a-pipe" | "on-request";
  run: (call: Call) => Promise<ExitCode>;
};

/** The command was used wrongly; said in one line with the mend, exit 2, never a stack trace. */
export class UsageError extends Error {}
