// `npm run workbench`: the workbench with the sample, then a look at it.
import { projectFolder } from "./project.js";
import { makeReady, runOnPinnedNode } from "./run-on-pinned-node.js";

const out = `${projectFolder}/dist-workbench`;

process.exitCode = makeReady() ? await buildThenServe() : 2;

async function buildThenServe() {
  const words = ["workbench", projectFolder, "--out", out, ...process.argv.slice(2)];
  const built = await runOnPinnedNode(`${projectFolder}/src/cli/main.ts`, words);
  const atTerminal = process.stdout.isTTY === true && !process.env.CI;
  if (built !== 0 || !atTerminal) return built;
  return runOnPinnedNode(`${projectFolder}/src/cli/serve-folder.ts`, [out]);
}
