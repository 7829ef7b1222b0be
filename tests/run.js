// `npm test` and `npm run check`: installs what is missing, then runs all suites on the pinned Node.
import { projectFolder } from "../src/cli/bootstrap/project.js";
import { makeReady, runOnPinnedNode } from "../src/cli/bootstrap/run-on-pinned-node.js";

process.chdir(projectFolder);
process.exitCode = makeReady({ withDevelopment: true })
  ? await runOnPinnedNode(`${projectFolder}/tests/runner/run-suites.ts`, process.argv.slice(2))
  : notEvenStarted();

/** The closing line is owed even when nothing could be run. */
function notEvenStarted() {
  console.log("0 passed, 1 failed");
  return 2;
}
