import { projectJson } from "./project.js";

/**
 * Which folders of node_modules does the lock file ask for, and npm has not put there?
 * npm writes down what it installed in node_modules/.package-lock.json; comparing that with the
 * lock file needs no stamp of our own and also believes an `npm ci` that somebody typed by hand.
 */
export function missingPackages({ withDevelopment = false } = {}) {
  const wanted = projectJson("package-lock.json")?.packages ?? {};
  return foldersMissing(wanted, installedPackages(), withDevelopment);
}

/**
 * Compares the two lists by hash. Optional packages differ by platform and are left out: the one
 * that matters, Node, is checked by starting it.
 */
export function foldersMissing(wanted, installed, withDevelopment) {
  return Object.keys(wanted).filter((folder) => {
    const { dev, devOptional, optional, integrity } = wanted[folder];
    if (folder === "" || optional || devOptional) return false;
    if (dev && !withDevelopment) return false;
    return installed[folder]?.integrity !== integrity;
  });
}

/** Whether somebody installed the development packages before; if so they are kept. */
export function hasDevelopmentPackages() {
  return Object.values(installedPackages()).some((entry) => entry.dev === true);
}

function installedPackages() {
  return projectJson("node_modules/.package-lock.json")?.packages ?? {};
}
