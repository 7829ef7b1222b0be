import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { inOwnTemporaryFolder } from "./own-temporary-folder.ts";

/** The part of chDB that is used: one statement in, its result out, as text or bytes. */
export interface Chdb {
  queryAsync: (
    statement: string,
    options: { format: string },
  ) => Promise<{ text: () => string; bytes: () => Uint8Array }>;
}

export const chdbVersion = "3.4.0";

/** chDB has a folder of its own beside the modules, so that `npm ci` does not take it away. */
export const chdbFolder = fileURLToPath(new URL("../../.touchstone/chdb", import.meta.url));

/** What a person types to have chDB; no script of a package is run. */
export const chdbInstallWords = [
  "install",
  "--prefix",
  chdbFolder,
  "--no-save",
  "--ignore-scripts",
  "--no-audit",
  "--no-fund",
  `chdb@${chdbVersion}`,
];

export const chdbInstallCommand = `npm ${chdbInstallWords
  .map((word) => (/[^\w@./:-]/.test(word) ? `"${word}"` : word))
  .join(" ")}`;

function isChdb(module: unknown): module is Chdb {
  return typeof module === "object" && module !== null && "queryAsync" in module;
}

/** chDB is not there, or this machine cannot load it; the message says which. */
export class ChdbMissing extends Error {}

let loaded: Promise<Chdb> | null = null;

/**
 * Loads ClickHouse into this process, once.
 *
 * @throws ChdbMissing when it was never installed, or does not fit this machine
 */
export function loadChdb(folder = chdbFolder): Promise<Chdb> {
  loaded ??= load(folder);
  loaded.catch(() => {
    loaded = null;
  });
  return loaded;
}

async function load(folder: string): Promise<Chdb> {
  const path = join(folder, "node_modules", "chdb", "index.mjs");
  if (!existsSync(path)) throw new ChdbMissing("not-installed");
  try {
    const module: unknown = await import(pathToFileURL(path).href);
    if (isChdb(module)) {
      // Its folder is made by the first statement, and would outlive an interrupted run.
      await inOwnTemporaryFolder(() => module.queryAsync("SELECT 1", { format: "Null" }));
      return module;
    }
  } catch (error) {
    throw new ChdbMissing(error instanceof Error ? (error.message.split("\n")[0] ?? "") : "");
  }
  throw new ChdbMissing("another package");
}
