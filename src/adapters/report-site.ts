import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { compactHtml } from "../core/report/faces/compact-html.ts";
import { tableCsv } from "../core/report/faces/table-csv.ts";
import { tableFiles } from "../core/report/faces/table-files.ts";
import type { Report } from "../core/report/report.ts";
import { type Language, languages } from "../core/text/language.ts";
import { FileProblem, withFileProblems } from "./file-problem.ts";
import { clearStale, makeWorkFolder, swapFolder } from "./folder-swap.ts";
import { oneFilesVariable, reportsVariable } from "./report-source.ts";
import { runSiteBuild, SiteBuildError } from "./site-build.ts";

const buildProgram = fileURLToPath(new URL("./report-site-build.js", import.meta.url));

/** All pages of a language in one HTML file, where it was asked for. */
export type OneFiles = Partial<Record<Language, string>>;

const dataFile = (language: Language): string => `report.${language}.json`;

/**
 * Only a folder that is empty, or a report of ours, may be replaced: never a person's own files.
 *
 * @throws FileProblem when the folder is a file, or holds anything but a report
 */
export const refuseForeignFolder = async (outDirectory: string): Promise<void> => {
  const target = resolve(outDirectory);
  if (!existsSync(target)) return;
  const names = await withFileProblems(target, () => readdir(target));
  if (names.length > 0 && !names.includes(dataFile("zh-Hant"))) {
    throw new FileProblem("NOT_A_REPORT", target, null);
  }
};

/** File names come from page ids; an id that is no plain word could write elsewhere. */
const refuseOddPages = (report: Report): void => {
  const seen = new Set<string>();
  for (const { id } of report.pages) {
    const isOdd = !/^[a-z0-9][a-z0-9-]*$/.test(id) || id === "index" || seen.has(id);
    if (isOdd) throw new SiteBuildError(`A page cannot be named "${id}" (${report.language}).`);
    seen.add(id);
  }
  if (seen.size === 0) throw new SiteBuildError(`The ${report.language} report has no page.`);
};

/** Every table as CSV beside the pages of its language, for spreadsheets. */
const writeTables = async (folder: string, report: Report): Promise<void> => {
  await mkdir(folder, { recursive: true });
  for (const [table, name] of tableFiles(report))
    await writeFile(join(folder, name), tableCsv(table));
};

const writeData = async (folder: string, reports: Record<Language, Report>): Promise<void> => {
  for (const language of languages) {
    const json = `${JSON.stringify(reports[language], null, 1)}\n`;
    await writeFile(join(folder, dataFile(language)), json);
    const beside = language === "en" ? join(folder, "en") : folder;
    await writeTables(join(beside, "tables"), reports[language]);
  }
};

/** Takes the files that hold all pages out of the site, which they are no part of. */
const takeOneFiles = async (site: string, wanted: readonly Language[]): Promise<OneFiles> => {
  const folder = join(site, "one-file");
  const files: OneFiles = {};
  for (const language of wanted) {
    files[language] = compactHtml(await readFile(join(folder, `${language}.html`), "utf8"));
  }
  await rm(folder, { recursive: true, force: true });
  return files;
};

/**
 * Builds the whole report site from two finished reports and puts it in place of `outDirectory` in
 * one step: a run that is killed leaves the old site or the new one. The site holds its own data as
 * `report.zh-Hant.json` and `report.en.json`, and its tables as CSV. Returns how many pages were written, and for the
 * languages asked for the text of one file with all pages, which is not part of the site.
 *
 * @throws FileProblem when the folder cannot be written or is not ours to replace; SiteBuildError
 * when a page cannot be drawn
 */
export const buildReportSite = async (request: {
  reports: Record<Language, Report>;
  outDirectory: string;
  oneFiles?: readonly Language[];
}): Promise<{ directory: string; pageCount: number; oneFiles: OneFiles }> => {
  const target = resolve(request.outDirectory);
  for (const language of languages) refuseOddPages(request.reports[language]);
  const { oneFiles = [] } = request;
  const made = await withFileProblems(target, async () => {
    await clearStale(target);
    await refuseForeignFolder(target);
    const work = await makeWorkFolder(target);
    try {
      const reportsFile = join(work, "reports.json");
      await writeFile(reportsFile, JSON.stringify(request.reports));
      const asked = { [reportsVariable]: reportsFile, [oneFilesVariable]: oneFiles.join(",") };
      await runSiteBuild(buildProgram, work, asked);
      const files = await takeOneFiles(join(work, "site"), oneFiles);
      await writeData(join(work, "site"), request.reports);
      await swapFolder(join(work, "site"), target);
      return files;
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  });
  const pageCount = languages.reduce((sum, one) => sum + request.reports[one].pages.length, 0);
  return { directory: target, pageCount, oneFiles: made };
};
