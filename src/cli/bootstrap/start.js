// `npm start`: the report on the workspace that ships with Touchstone, then a look at it.
import { projectFolder } from "./project.js";
import { makeReady, runOnPinnedNode } from "./run-on-pinned-node.js";

const main = `${projectFolder}/src/cli/main.ts`;
const serve = `${projectFolder}/src/cli/serve-folder.ts`;
const out = `${projectFolder}/dist`;
const words = process.argv.slice(2).filter((word) => word !== "--no-serve");
const atTerminal = process.stdout.isTTY === true && !process.env.CI;

process.exitCode = makeReady() ? await reportThenServe() : 2;

async function reportThenServe() {
  const built = await runOnPinnedNode(main, ["report", projectFolder, "--out", out, ...words]);
  if (built !== 0 || !atTerminal || process.argv.includes("--no-serve")) return built;
  return runOnPinnedNode(serve, [out]);
}
