import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const projectFolder = fileURLToPath(new URL("../..", import.meta.url));

/** The pages could not be built; the message says why in words, `cause` holds what Astro said. */
export class SiteBuildError extends Error {
  override name = "SiteBuildError";
}

/** What the system needs to start a program. Nothing else: words such as DEV would change the pages. */
const neededVariables = [
  ...["PATH", "HOME", "TMPDIR", "TEMP", "TMP", "TZ", "LANG", "LC_ALL"],
  ...["SystemRoot", "USERPROFILE", "APPDATA", "LOCALAPPDATA"],
];

const plainEnvironment = (): NodeJS.ProcessEnv => {
  const kept = neededVariables.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  return { ...Object.fromEntries(kept), NODE_ENV: "production", ASTRO_TELEMETRY_DISABLED: "1" };
};

/**
 * Runs a program that builds pages into a work folder, in a process of its own that ends with ours.
 * `asked` are the variables by which it is told what to build.
 *
 * @throws SiteBuildError when a page cannot be drawn
 */
export const runSiteBuild = (
  buildProgram: string,
  workFolder: string,
  asked: Record<string, string> = {},
): Promise<void> =>
  new Promise((done, failed) => {
    const child = spawn(process.execPath, [buildProgram, projectFolder, workFolder], {
      cwd: workFolder,
      env: { ...plainEnvironment(), ...asked },
      // The open pipe tells the child that we live: it ends with us, even when we are killed.
      stdio: ["pipe", "pipe", "pipe"],
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        said += text;
      });
    }
    child.on("error", (cause) => {
      failed(new SiteBuildError("The pages could not be built.", { cause }));
    });
    child.on("close", (code) => {
      if (code === 0) return done();
      const reason = said.trim() || `the build ended with code ${code}`;
      failed(new SiteBuildError(`The pages could not be built.\n${reason}`));
    });
  });
