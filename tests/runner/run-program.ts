import { type ChildProcess, spawn } from "node:child_process";
import { stripVTControlCharacters } from "node:util";

const running = new Set<ChildProcess>();
let isStopped = false;

/** Whoever ends the run ends what it started: no server or browser stays behind. */
export function endProgramsWithTheRun() {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      isStopped = true;
      for (const child of running) child.kill("SIGINT"); // on this one Playwright tidies up
    });
  }
}

/** How a program ended, with all it wrote, in the order it wrote it. */
export interface Ended {
  readonly endedWell: boolean;
  readonly output: string;
}

/** Runs a program without standard input and collects what it writes. */
export function runProgram(
  program: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  if (isStopped) return Promise.resolve({ endedWell: false, output: "The run was stopped." });
  return new Promise((resolve) => {
    const child = spawn(program, words, {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, ...environment },
    });
    running.add(child);
    child.once("close", () => running.delete(child));
    const parts: Buffer[] = [];
    child.stdout.on("data", (part: Buffer) => parts.push(part));
    child.stderr.on("data", (part: Buffer) => parts.push(part));
    child.on("error", (error) => resolve({ endedWell: false, output: error.message }));
    child.on("close", (code) =>
      resolve({ endedWell: code === 0, output: plainText(Buffer.concat(parts)) }),
    );
  });
}

function plainText(bytes: Buffer): string {
  return stripVTControlCharacters(bytes.toString("utf8"));
}

/** Runs a tool of node_modules on the Node that runs this. */
export function runTool(
  script: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return runProgram(process.execPath, [`node_modules/${script}`, ...words], environment);
}
