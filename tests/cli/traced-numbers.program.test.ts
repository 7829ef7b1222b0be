import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { decideFolder } from "../../src/cli/decided-folder.ts";
import { buildReport } from "../../src/core/report/build-report.ts";
import type { Report } from "../../src/core/report/report.ts";
import { languages } from "../../src/core/text/language.ts";
import { tracesOf, untracedNumbers } from "../workspaces/untraced-numbers.ts";
import { project } from "./terminal.ts";

let reports: Report[] = [];

beforeAll(async () => {
  const terminal = {
    folder: project,
    out: () => {},
    err: () => {},
    isInteractive: false,
    errIsTerminal: false,
  };
  const call = { terminal, wantsJson: true, positionals: [], options: {}, language: "en" as const };
  const input = await decideFolder(call);
  if (!input) throw new Error("the shipped sample cannot be decided");
  reports = languages.map((language) => buildReport(input, language));
}, 60_000);

it("leads from every number of the sample's report to where it came from", () => {
  for (const report of reports) expect(untracedNumbers(report)).toEqual([]);
});

it("sees a number that leads to nowhere", () => {
  const bare = structuredClone(reports[0]);
  const block = bare?.pages[0]?.sections[0]?.blocks[0];
  if (block?.kind !== "figures" || !bare) throw new Error("the first page begins with figures");
  for (const figure of block.figures) delete figure.trace;
  expect(untracedNumbers(bare)).toHaveLength(block.figures.length);
});

it("names files that are there, and lines that they have", () => {
  const lines = new Map<string, number>();
  const lengthOf = (file: string) => {
    const known = lines.get(file) ?? readFileSync(join(project, file), "utf8").split("\n").length;
    lines.set(file, known);
    return known;
  };
  for (const { file, line } of reports.flatMap((report) => tracesOf(report.pages))) {
    const paths = file.split(", ").map((path) => join(project, path));
    for (const path of paths) {
      expect(path.includes("*") ? globSync(path).length > 0 : existsSync(path), file).toBe(true);
    }
    if (line !== undefined) expect(line, file).toBeLessThanOrEqual(lengthOf(file));
  }
});

it("leads to places of the report that are there", () => {
  for (const { pages } of reports) {
    const places = new Set(
      pages.flatMap(({ id, sections }) => [id, ...sections.map((one) => `${id}#${one.id}`)]),
    );
    const links = tracesOf(pages).flatMap(({ link }) => link ?? []);
    expect(links.length).toBeGreaterThan(0);
    const asked = new Set(links.map(({ page, anchor }) => (anchor ? `${page}#${anchor}` : page)));
    expect([...asked].filter((place) => !places.has(place))).toEqual([]);
  }
});
