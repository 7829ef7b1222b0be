import { existsSync } from "node:fs";
import { readdir, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { zipSync } from "fflate";
import type { SourceFile } from "../core/parse/source-file.ts";
import { FileProblem, withFileProblems } from "./file-problem.ts";
import { clearStale, makeWorkFolder, swapFolder } from "./folder-swap.ts";
import { tellShipped } from "./shipped-files.ts";
import { runSiteBuild } from "./site-build.ts";

const buildProgram = fileURLToPath(new URL("./workbench-site-build.ts", import.meta.url));
const sample = "sample.zip";
const starter = "starter.zip";

/** A folder that is empty or a workbench of ours may be replaced; never a person's own files. */
async function refuseOwnFiles(target: string): Promise<void> {
  if (!existsSync(target)) return;
  const names = await withFileProblems(target, () => readdir(target));
  if (names.length > 0 && !names.includes(sample))
    throw new FileProblem("NOT_A_REPORT", target, null);
}

/** The same files make the same archive, whatever the clock says. */
function archiveOf(files: readonly SourceFile[]): Uint8Array {
  const entries = Object.fromEntries(files.map(({ path, bytes }) => [path, bytes]));
  return zipSync(entries, { mtime: new Date(1980, 0, 1), level: 9 });
}

/**
 * Builds the workbench as plain files and puts them in place of `outDirectory` in one step. It
 * offers the sample to look at, and the starter to begin a decision with. Returns the folder.
 *
 * @throws FileProblem when the folder cannot be written or is not ours to replace; SiteBuildError
 */
export async function buildWorkbenchSite(
  offered: { sample: readonly SourceFile[]; starter: readonly SourceFile[] },
  outDirectory: string,
): Promise<string> {
  const target = resolve(outDirectory);
  await withFileProblems(target, async () => {
    await clearStale(target);
    await refuseOwnFiles(target);
    const work = await makeWorkFolder(target);
    try {
      await runSiteBuild(buildProgram, work);
      await writeFile(join(work, "site", sample), archiveOf(offered.sample));
      await writeFile(join(work, "site", starter), archiveOf(offered.starter));
      const site = join(work, "site");
      await tellShipped(site);
      await swapFolder(join(work, "site"), target);
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  });
  return target;
}
