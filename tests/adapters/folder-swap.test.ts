import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { clearStale, makeWorkFolder, swapFolder } from "../../src/adapters/folder-swap.ts";

const place = () => mkdtempSync(join(tmpdir(), "swap-"));
const folderWith = (path: string, text: string) => {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, "page.html"), text);
};
/** A process id that no machine gives out. */
const dead = 2 ** 31 - 2;

it("puts the new folder in place of the old one and leaves nothing beside it", async () => {
  const parent = place();
  const target = join(parent, "dist");
  folderWith(target, "old");
  const work = await makeWorkFolder(target);
  folderWith(join(work, "site"), "new");
  await swapFolder(join(work, "site"), target);
  expect(readFileSync(join(target, "page.html"), "utf8")).toBe("new");
  expect(readdirSync(parent).filter((name) => name.includes("old"))).toEqual([]);
});

it("clears what a dead run left, and not what a living one is making", async () => {
  const parent = place();
  const target = join(parent, "dist");
  folderWith(target, "old");
  folderWith(join(parent, `.dist.touchstone-${dead}-abc`), "half");
  folderWith(join(parent, `.dist.touchstone-${process.ppid}-abc`), "in the making");
  folderWith(join(parent, ".other.touchstone-1"), "not ours");
  await clearStale(target);
  expect(readdirSync(parent).sort()).toEqual(
    ["dist", `.dist.touchstone-${process.ppid}-abc`, ".other.touchstone-1"].sort(),
  );
});

it("puts the old folder back when a run was killed between the two renames", async () => {
  const parent = place();
  const target = join(parent, "dist");
  folderWith(join(parent, `.dist.touchstone-old-${dead}`), "old");
  await clearStale(target);
  expect(readFileSync(join(target, "page.html"), "utf8")).toBe("old");
});

it("keeps the old folder when there is nothing finished to put in its place", async () => {
  const target = join(place(), "dist");
  folderWith(target, "old");
  await expect(swapFolder(join(target, "..", "missing"), target)).rejects.toThrow();
  expect(readFileSync(join(target, "page.html"), "utf8")).toBe("old");
});
