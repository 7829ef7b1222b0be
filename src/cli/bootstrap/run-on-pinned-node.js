import { spawn } from "node:child_process";
import { constants } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { installMissing } from "./install.js";
import { nodeProblem, pinnedNode } from "./pinned-node.js";
import { projectFolder } from "./project.js";

/** Where compiled source is kept; Node looks at the bytes of each file before it uses it. */
const compiled = join(projectFolder, "node_modules", ".cache", "compiled");

/** Functions learn from their first call on: a short run is a tenth shorter, a long one does not care. */
const flags = ["--no-lazy-feedback-allocation"];

/**
 * Memory that threads gave back goes back to the system: 10 MB less at the peak of a large file.
 * Known to glibc; nobody else looks at it.
 */
const memory = { MALLOC_ARENA_MAX: "1", MALLOC_TRIM_THRESHOLD_: "131072" };

/** Exit code for wrong use or trouble of ours, as everywhere on the command line. */
const trouble = 2;

/** Installs what is missing and checks the Node it got. True when source can be run. */
export function makeReady(options) {
  if (!installMissing(options)) return false;
  const problem = nodeProblem();
  if (problem !== undefined) console.error(problem);
  return problem === undefined;
}

/** Runs one source file on the pinned Node and hands its exit code back. */
export function runOnPinnedNode(file, words, environment = {}) {
  const node = pinnedNode();
  const child = spawn(node, [...flags, file, ...words], {
    stdio: "inherit",
    env: {
      ...memory,
      ...process.env,
      // Whatever the source starts by the name `node` is the pinned one too.
      PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ""}`,
      ASTRO_TELEMETRY_DISABLED: "1",
      // Source is compiled once, not at every start: a third of a second and 30 MB less each time.
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? compiled,
      ...environment,
    },
  });
  const passOn = (signal) => child.kill(signal);
  process.on("SIGINT", () => {}); // the terminal sends it to the child as well
  process.on("SIGTERM", passOn);
  return new Promise((resolve) => {
    child.on("error", (error) => {
      console.error(`Touchstone: ${node} could not be started: ${error.message}`);
      resolve(trouble);
    });
    child.on("exit", (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}
