import type { Rule, TreeFile } from "../tree.ts";

const kinds = ["dependencies", "devDependencies", "optionalDependencies"] as const;
const exact = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/** Every package is one version, and the lock file knows every package by its hash. */
export const exactPins: Rule = (tree) => [
  ...kinds.flatMap((kind) =>
    Object.entries<string>(json(tree, "package.json")[kind] ?? {})
      .filter(([, version]) => !exact.test(version))
      .map(([name, version]) => `package.json: ${name} is "${version}", not one version`),
  ),
  ...lockedPackages(tree)
    .filter(([folder, entry]) => folder !== "" && entry.integrity === undefined)
    .map(([folder]) => `package-lock.json: ${folder} has no hash`),
];

/** esbuild's script only swaps a wrapper for speed, and .npmrc runs no install script at all. */
const knownScripts = ["node_modules/esbuild"];

/** A package with an install script runs foreign code on every machine: only those known. */
export const noInstallScripts: Rule = (tree) =>
  lockedPackages(tree)
    .filter(([folder, entry]) => entry.hasInstallScript && !knownScripts.includes(folder))
    .map(([folder]) => `package-lock.json: ${folder} has an install script`);

/** npm writes an entry for every platform's package; where one is missing `npm ci` refuses. */
export const completeLockFile: Rule = (tree) => {
  const locked = new Set(lockedPackages(tree).map(([folder]) => folder));
  return lockedPackages(tree).flatMap(([folder, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !isReachable(locked, folder, name))
      .map(
        (name) => `package-lock.json: ${folder || "the project"} names ${name}, which is absent`,
      ),
  );
};

interface LockedPackage {
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

function lockedPackages(tree: readonly TreeFile[]): [string, LockedPackage][] {
  return Object.entries<LockedPackage>(json(tree, "package-lock.json").packages ?? {});
}

/** Node looks for a package beside the one that asks, then in every folder above. */
function isReachable(locked: ReadonlySet<string>, from: string, name: string): boolean {
  const place = from === "" ? `node_modules/${name}` : `${from}/node_modules/${name}`;
  if (locked.has(place)) return true;
  if (from === "") return false;
  return isReachable(
    locked,
    from.slice(0, Math.max(0, from.lastIndexOf("node_modules/") - 1)),
    name,
  );
}

function json(tree: readonly TreeFile[], path: string) {
  return JSON.parse(tree.find((file) => file.path === path)?.text ?? "{}");
}
