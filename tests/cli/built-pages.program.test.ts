import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import { hostileWorkspace } from "../workspaces/hostile-workspace.ts";
import { project, touchstone } from "./terminal.ts";

const top = mkdtempSync(join(tmpdir(), "touchstone-pages-"));
afterAll(() => rmSync(top, { recursive: true }));

const at = (name: string) =>
  fileURLToPath(new URL(`../cases/check/${name}/input`, import.meta.url));

function hostileFolder(): string {
  const folder = join(top, "hostile");
  hostileWorkspace(folder);
  return folder;
}

/** What a person must never read, nor a screen reader say. */
const machineWords = /\bNaN\b|\bundefined\b|\bInfinity\b|\[object/;

/** Every page of the site that the command builds, by its path. */
async function builtPages(workspace: string, name: string): Promise<[string, string][]> {
  const site = join(top, name);
  const { exit, err } = await touchstone(["report", workspace, "--out", site]);
  expect(exit, err).toBe(0);
  return readdirSync(site, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".html") || path.endsWith(".json"))
    .map((path) => [path, readFileSync(join(site, path), "utf8")]);
}

it.each([
  ["the sample", () => project],
  ["a workspace of hostile words", hostileFolder],
  ["one vendor, one criterion, no answer", () => at("one-of-everything")],
  ["a small decision without cost, risks or pilot", () => at("clean")],
])(
  "no page of %s shows a word of machines",
  async (name, folder) => {
    const pages = await builtPages(folder(), `site ${name}`);
    expect(pages.filter(([path]) => path.endsWith(".html")).length).toBeGreaterThan(10);
    for (const [path, text] of pages) {
      const found = machineWords.exec(text);
      expect(found && text.slice(found.index - 80, found.index + 80), path).toBeNull();
    }
  },
  240_000,
);
