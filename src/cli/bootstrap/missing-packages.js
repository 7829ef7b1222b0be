import { projectJson } from "./project.js";

/**
 * What the lock file asks for and node_modules does not hold, by folder.
 * npm writes down what it installed in node_modules/.package-lock.json; comparing that with the
 * lock file needs no stamp of our own and also believes an `npm ci` that somebody typed by hand.
 * Optional packages differ by platform and are left out: the one that matters, Node, is checked
 * by starting it.
 */
export function missingPackages({ withDevelopment }) {
  const wanted = projectJson("package-lock.json")?.packages ?? {};
  const installed = projectJson("node_modules/.package-lock.json")?.packages ?? {};
  return Object.keys(wanted).filter((folder) => {
    const { dev, devOptional, optional, integrity } = wanted[folder];
    if (folder === "" || optional || devOptional) return false;
    if (dev && !withDevelopment) return false;
    return installed[folder]?.integrity !== integrity;
  });
}

/** Whether somebody installed the development packages before; if so they are kept. */
export function hasDevelopmentPackages() {
  const installed = projectJson("node_modules/.package-lock.json")?.packages ?? {};
  return Object.values(installed).some((entry) => entry.dev === true);
}
