import { spawn } from "node:child_process";
import { stripVTControlCharacters } from "node:util";

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
  return new Promise((resolve) => {
    const child = spawn(program, words, {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, ...environment },
    });
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
