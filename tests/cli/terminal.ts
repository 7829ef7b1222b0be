import { fileURLToPath } from "node:url";
import { runCommandLine } from "../../src/cli/command-line.ts";
import type { Language } from "../../src/core/text/language.ts";

export const project = fileURLToPath(new URL("../..", import.meta.url));

export const bothLanguages: Language[] = ["zh-Hant", "en"];

export type Ran = { exit: number; out: string; err: string };

/** Runs one command line in this process, as a pipe unless a person looks on. */
export async function touchstone(
  words: readonly string[],
  { folder = project, isInteractive = false } = {},
): Promise<Ran> {
  const ran = { out: "", err: "" };
  const exit = await runCommandLine(words, {
    folder,
    isInteractive,
    errIsTerminal: isInteractive,
    out: (text) => {
      ran.out += text;
    },
    err: (text) => {
      ran.err += text;
    },
  });
  return { exit, ...ran };
}

/** The same, as a person at a terminal sees it. */
export const atTerminal = (words: readonly string[], folder = project) =>
  touchstone(words, { folder, isInteractive: true });
