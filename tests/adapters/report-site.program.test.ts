import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { FileProblem } from "../../src/adapters/file-problem.ts";
import { buildReportSite } from "../../src/adapters/report-site.ts";
import { tableFiles } from "../../src/core/report/faces/table-files.ts";
import type { Report } from "../../src/core/report/report.ts";
import { sampleReport } from "../e2e/fixtures/sample-report.ts";

const builder = resolve(import.meta.dirname, "../e2e/fixtures/build-site.ts");
const place = () => mkdtempSync(join(tmpdir(), "report-site-"));
const reports = { "zh-Hant": sampleReport("zh-Hant"), en: sampleReport("en") };

const fingerprint = (folder: string): [string, string][] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [
      path.slice(folder.length),
      createHash("sha256").update(readFileSync(path)).digest("hex"),
    ]);

const build = (folder: string, zone: string, locale: string) =>
  execFileSync(process.execPath, [builder, "sample", folder], {
    cwd: tmpdir(),
    env: { ...process.env, TZ: zone, LANG: locale, LC_ALL: locale },
    encoding: "utf8",
  });

it("gives the same bytes in any time zone and locale, at any path, and says nothing", () => {
  const first = join(place(), "dist");
  const second = join(place(), "a name with 空白");
  expect(build(first, "Asia/Taipei", "zh_TW.UTF-8")).toBe("");
  expect(build(second, "America/St_Johns", "de_DE.UTF-8")).toBe("");
  const files = fingerprint(first);
  expect(fingerprint(second)).toEqual(files);
  const pages = 2 * reports.en.pages.length;
  expect(files.filter(([path]) => path.endsWith(".html"))).toHaveLength(pages);
  expect(files.map(([path]) => path)).toContain("/report.zh-Hant.json");
  const tables = files.filter(([path]) => path.endsWith(".csv"));
  expect(tables).toHaveLength(2 * tableFiles(reports.en).size);
  expect(files).toHaveLength(pages + tables.length + 2);
}, 60_000);

it("writes pages without script, light enough to mail, and the data as it was given", async () => {
  const folder = join(place(), "dist");
  const { pageCount, directory } = await buildReportSite({ reports, outDirectory: folder });
  expect(directory).toBe(folder);
  expect(pageCount).toBe(2 * reports.en.pages.length);
  const page = readFileSync(join(folder, "index.html"), "utf8");
  expect(page).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/);
  expect(JSON.parse(readFileSync(join(folder, "report.en.json"), "utf8"))).toEqual(reports.en);
}, 60_000);

it("refuses a folder that holds anything but a report", async () => {
  const folder = place();
  writeFileSync(join(folder, "thesis.txt"), "precious");
  const building = buildReportSite({ reports, outDirectory: folder });
  await expect(building).rejects.toThrow(FileProblem);
  expect(readdirSync(folder)).toEqual(["thesis.txt"]);
});

it("refuses page names that are no plain word, before anything is written", async () => {
  const parent = place();
  const [first, ...rest] = reports.en.pages;
  const odd = { ...first, id: "../escape" } as Report["pages"][number];
  const en = { ...reports.en, pages: [odd, ...rest] };
  const building = buildReportSite({
    reports: { ...reports, en },
    outDirectory: join(parent, "dist"),
  });
  await expect(building).rejects.toThrow(/cannot be named/);
  expect(readdirSync(parent)).toEqual([]);
});

it("fails in words and keeps the old report when a page cannot be drawn", async () => {
  const folder = join(place(), "dist");
  await buildReportSite({ reports, outDirectory: folder });
  const before = fingerprint(folder);
  const en = { ...reports.en, asOf: "no day" };
  const building = buildReportSite({ reports: { ...reports, en }, outDirectory: folder });
  await expect(building).rejects.toThrow(/could not be built/);
  expect(fingerprint(folder)).toEqual(before);
  expect(readdirSync(join(folder, ".."))).toEqual(["dist"]);
}, 60_000);
