import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

const prefixOf = (target: string): string => `.${basename(target)}.touchstone-`;
const aside = "old-";

/** A temporary folder names the process that made it, so that only those of the dead are cleared. */
const ownerOf = (name: string, prefix: string): number =>
  Number(/\d+/.exec(name.slice(prefix.length))?.[0] ?? "0");

const isAlive = (processId: number): boolean => {
  if (processId === process.pid) return false;
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
};

/**
 * Clears what a killed run left beside the target, and puts the old folder back if it was killed in
 * the instant between its two renames.
 */
export const clearStale = async (target: string): Promise<void> => {
  const parent = dirname(target);
  const prefix = prefixOf(target);
  if (!existsSync(parent)) return;
  const names = (await readdir(parent)).filter((name) => name.startsWith(prefix));
  for (const name of names.filter((one) => !isAlive(ownerOf(one, prefix)))) {
    const path = join(parent, name);
    if (name.startsWith(prefix + aside) && !existsSync(target)) await rename(path, target);
    else await rm(path, { recursive: true, force: true });
  }
};

/** A fresh folder beside the target, on the same disk, so that a rename can put it in place. */
export const makeWorkFolder = async (target: string): Promise<string> => {
  await mkdir(dirname(target), { recursive: true });
  return mkdtemp(join(dirname(target), `${prefixOf(target)}${process.pid}-`));
};

/** Puts a finished folder in the place of the target: the old one or the new one, never half of each. */
export const swapFolder = async (finished: string, target: string): Promise<void> => {
  const old = join(dirname(target), `${prefixOf(target)}${aside}${process.pid}`);
  const hadOld = existsSync(target);
  if (hadOld) await rename(target, old);
  try {
    await rename(finished, target);
  } catch (error) {
    if (hadOld) await rename(old, target);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
};
