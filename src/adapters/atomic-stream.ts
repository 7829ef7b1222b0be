import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { FileProblem } from "./file-problem.ts";
import { onInterrupt } from "./on-interrupt.ts";

/** A file that is written piece by piece and appears whole or not at all. */
export interface AtomicStream {
  write(bytes: Uint8Array): void;
  /** Puts the finished file in its place. */
  commit(): void;
  /** Throws away what was written; the old file, if any, stays as it was. */
  discard(): void;
}

function asProblem<Result>(path: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    if (error instanceof Error && "code" in error && typeof error.code === "string") {
      throw new FileProblem(error.code, path, error);
    }
    throw error;
  }
}

/** Apart from the numbers of files that are written in one piece, which are cleared by the same rule. */
let opened = 1_000_000;

function writeWhole(handle: number, bytes: Uint8Array): void {
  let at = 0;
  while (at < bytes.length) at += writeSync(handle, bytes, at);
}

/**
 * Opens a temporary file beside the target, on the same disk, so that a rename can put it in place. A
 * run that is killed leaves the old file or none.
 *
 * @throws FileProblem when the disk is full or read-only, or permission is missing
 */
export function openAtomicStream(path: string): AtomicStream {
  opened += 1;
  const name = `.${basename(path)}.touchstone-${process.pid}-${opened}.tmp`;
  const temporary = join(dirname(path), name);
  const handle = asProblem(path, () => {
    mkdirSync(dirname(path), { recursive: true });
    return openSync(temporary, "w");
  });
  const remove = () => rmSync(temporary, { force: true });
  const forget = onInterrupt(remove);
  return {
    write: (bytes) => asProblem(path, () => writeWhole(handle, bytes)),
    commit: () =>
      asProblem(path, () => {
        fsyncSync(handle);
        closeSync(handle);
        renameSync(temporary, path);
        forget();
      }),
    discard: () => {
      closeSync(handle);
      remove();
      forget();
    },
  };
}
