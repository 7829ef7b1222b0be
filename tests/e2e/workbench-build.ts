import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as later } from "node:timers/promises";

export const project = resolve(import.meta.dirname, "../..");
const results = join(project, "test-results");
const prefix = "workbench-";

/** What the workbench is made of; the same fingerprint, the same workbench. */
const madeOf = ["src", "checklists", "scorecards", "pilots", "package-lock.json"];

function filesUnder(path: string): string[] {
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
}

function fingerprint(): string {
  const hash = createHash("sha256");
  const paths = madeOf.map((name) => join(project, name));
  const files = paths.flatMap((path) => (path.endsWith(".json") ? [path] : filesUnder(path)));
  for (const file of files.sort()) hash.update(file).update("\0").update(readFileSync(file));
  return hash.digest("hex").slice(0, 12);
}

/**
 * Folder above a workbench with the sample, which lies in `subPath`; built once for all test files
 * and workers until something it is made of changes.
 */
export async function builtWorkbench(subPath: string): Promise<string> {
  const top = join(results, prefix + fingerprint());
  const isBuilt = () => existsSync(join(top, subPath, "index.html"));
  const lock = `${top}.building`;
  mkdirSync(results, { recursive: true });
  while (!isBuilt()) {
    if (!locked(lock)) await later(500);
    else {
      try {
        removeOthers(top, lock);
        const main = join(project, "src/cli/main.ts");
        execFileSync(process.execPath, [main, "workbench", project, "--out", join(top, subPath)]);
      } finally {
        rmSync(lock, { recursive: true, force: true });
      }
    }
  }
  return top;
}

/** False when another worker builds already. */
function locked(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

function removeOthers(top: string, lock: string): void {
  for (const name of readdirSync(results)) {
    const path = join(results, name);
    if (!name.startsWith(prefix) || path === top || path === lock) continue;
    rmSync(path, { recursive: true, force: true });
  }
}
