import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { hasDevelopmentPackages, missingPackages } from "./missing-packages.js";
import { pinnedNodeIsMissing } from "./pinned-node.js";
import { projectFolder } from "./project.js";

/**
 * Installs what the lock file asks for and is not there yet. Says what it does on standard error,
 * so that standard output stays free for machines. Returns whether all is there in the end.
 */
export function installMissing({ withDevelopment = false } = {}) {
  const missing = missingPackages({ withDevelopment }).length + (pinnedNodeIsMissing() ? 1 : 0);
  if (missing === 0) return true;
  const development = withDevelopment || hasDevelopmentPackages();
  console.error(`Touchstone: installing ${missing} packages, once …`);
  const status = runNpm(installCall(development));
  const still = missingPackages({ withDevelopment });
  // A Node that is missing even so has a sentence of its own.
  if (status === 0 && still.length === 0) return true;
  console.error(
    `Touchstone: the packages could not be installed (npm ended with ${status}; ` +
      `${still.length} still missing). npm's own words are above. ` +
      "Check that the npm registry can be reached and the disk has 1 GB free, then try again.",
  );
  return false;
}

/** A first install is exact and fast with `ci`; later ones only add what is missing. */
function installCall(development) {
  const kinds = development ? ["--include=dev"] : ["--omit=dev"];
  const optional = ["--include=optional"];
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
  const fresh = !existsSync(`${projectFolder}/node_modules/.package-lock.json`);
  return [...(fresh ? ["ci"] : ["install", "--no-save"]), ...kinds, ...optional, ...quiet];
}

function runNpm(words) {
  const script = process.env.npm_execpath;
  const byScript = script?.endsWith(".js") === true;
  const [program, first] = byScript ? [process.execPath, [script]] : ["npm", []];
  const { status, error } = spawnSync(program, [...first, ...words], {
    cwd: projectFolder,
    stdio: ["ignore", 2, 2],
    shell: !byScript && process.platform === "win32",
  });
  if (error) console.error(`Touchstone: npm could not be started: ${error.message}`);
  return status ?? 1;
}
