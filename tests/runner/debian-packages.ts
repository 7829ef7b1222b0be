import { runProgram } from "./run-program.ts";

/** Whether Debian packages can be installed here without asking a person; with sudo or as root. */
async function installer(): Promise<readonly string[] | undefined> {
  const { endedWell: hasApt } = await runProgram("apt-get", ["--version"]);
  if (!hasApt) return undefined;
  if (process.getuid?.() === 0) return [];
  const { endedWell: maySudo } = await runProgram("sudo", ["-n", "true"]);
  return maySudo ? ["sudo", "-n"] : undefined;
}

/** Installs Debian packages where that is allowed; false where it is not or did not work. */
export async function installDebianPackages(names: readonly string[]): Promise<boolean> {
  const prefix = await installer();
  if (prefix === undefined) return false;
  process.stderr.write(`Installing Debian packages for the browser tests: ${names.join(", ")} …\n`);
  await aptGet(prefix, ["update", "-q"]);
  return aptGet(prefix, ["install", "-q", "-y", "--no-install-recommends", ...names]);
}

async function aptGet(prefix: readonly string[], words: readonly string[]): Promise<boolean> {
  const [program = "apt-get", ...rest] = [
    ...prefix,
    "env",
    "DEBIAN_FRONTEND=noninteractive",
    "apt-get",
    ...words,
  ];
  const { endedWell, output } = await runProgram(program, rest);
  if (!endedWell) process.stderr.write(`${output.trimEnd().split("\n").slice(-5).join("\n")}\n`);
  return endedWell;
}
