import { existsSync } from "node:fs";
import { chdbFolder, chdbInstallWords, chdbVersion } from "../../src/adapters/chdb.ts";
import { runProgram } from "./run-program.ts";

/**
 * Installs ClickHouse-in-the-process into its own folder, where it is not there yet: it is no
 * dependency, since not every platform has it. Tests that need it skip where this does not work.
 */
export async function installChdb(): Promise<void> {
  if (existsSync(`${chdbFolder}/node_modules/chdb`)) return;
  process.stderr.write(`Installing chDB ${chdbVersion} (about 550 MB) for the engine tests …\n`);
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { endedWell, output } = await runProgram(npm, chdbInstallWords);
  if (endedWell) return;
  const last = output.trimEnd().split("\n").slice(-3).join(" ");
  process.stderr.write(`chDB could not be installed, so its tests are skipped: ${last}\n`);
}
