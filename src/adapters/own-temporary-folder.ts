import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onInterrupt } from "./on-interrupt.ts";

/**
 * Lets code that makes temporary folders of its own make them in one that is removed when this
 * process ends, also by Ctrl-C: a library would leave them behind.
 */
export async function inOwnTemporaryFolder<Result>(work: () => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "touchstone-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  onInterrupt(remove);
  process.once("exit", remove);
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
