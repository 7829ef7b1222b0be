#!/usr/bin/env node
// `touchstone <command> …` on the pinned Node, wherever it is called from.
import { join } from "node:path";
import { projectFolder } from "./project.js";
import { makeReady, runOnPinnedNode } from "./run-on-pinned-node.js";

/** npm goes to the project's folder first and says in INIT_CWD where the person stands. */
const calledByOurScript = process.env.npm_package_json === join(projectFolder, "package.json");
const userFolder = (calledByOurScript && process.env.INIT_CWD) || process.cwd();

process.exitCode = makeReady()
  ? await runOnPinnedNode(`${projectFolder}/src/cli/main.ts`, process.argv.slice(2), {
      INIT_CWD: userFolder,
    })
  : 2;
