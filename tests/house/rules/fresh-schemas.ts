import type { TreeFile } from "../tree.ts";

/** The schemas checked in are those that the documents' definitions give today, and no others. */
export function freshSchemas(
  tree: readonly TreeFile[],
  generated: ReadonlyMap<string, string>,
): string[] {
  const checkedIn = new Map(
    tree
      .filter(({ path }) => path.startsWith("public/schema/"))
      .map(({ path, text }) => [path, text]),
  );
  const wanting = [...generated]
    .filter(([path, text]) => checkedIn.get(path) !== text)
    .map(([path]) => `${path} is ${checkedIn.has(path) ? "stale" : "missing"}`);
  const surplus = [...checkedIn.keys()]
    .filter((path) => !generated.has(path))
    .map((path) => `${path} belongs to no document`);
  return [...wanting, ...surplus];
}
