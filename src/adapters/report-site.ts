import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Report } from "../core/report/report.ts";
import { type Language, languages } from "../core/text/language.ts";
import { FileProblem, withFileProblems } from "./file-problem.ts";
import { clearStale, makeWorkFolder, swapFolder } from "./folder-swap.ts";
import { oneFilesVariable, reportsVariable } from "./report-source.ts";

const projectFolder = fileURLToPath(new URL("../..", import.meta.url));
const buildProgram = fileURLToPath(new URL("./report-site-build.ts", import.meta.url));

/** The site could not be built; the message says why in words, `cause` holds what Astro said. */
export class ReportSiteError extends Error {
  override name = "ReportSiteError";
}

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
    if (isOdd) throw new ReportSiteError(`A page cannot be named "${id}" (${report.language}).`);
    seen.add(id);
  }
  if (seen.size === 0) throw new ReportSiteError(`The ${report.language} report has no page.`);
};

/** What the system needs to start a program. Nothing else: words such as DEV would change the pages. */
const neededVariables = [
  ...["PATH", "HOME", "TMPDIR", "TEMP", "TMP", "TZ", "LANG", "LC_ALL"],
  ...["SystemRoot", "USERPROFILE", "APPDATA", "LOCALAPPDATA"],
];

const plainEnvironment = (): NodeJS.ProcessEnv => {
  const kept = neededVariables.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  return { ...Object.fromEntries(kept), NODE_ENV: "production", ASTRO_TELEMETRY_DISABLED: "1" };
};

const runBuild = (workFolder: string, asked: Record<string, string>): Promise<void> =>
  new Promise((done, failed) => {
    const child = spawn(process.execPath, [buildProgram, projectFolder, workFolder], {
      cwd: workFolder,
      env: { ...plainEnvironment(), ...asked },
      // The open pipe tells the child that we live: it ends with us, even when we are killed.
      stdio: ["pipe", "pipe", "pipe"],
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        said += text;
      });
    }
    child.on("error", (cause) => {
      failed(new ReportSiteError("The report site could not be built.", { cause }));
    });
    child.on("close", (code) => {
      if (code === 0) return done();
      const reason = said.trim() || `the build ended with code ${code}`;
      failed(new ReportSiteError(`The report site could not be built.\n${reason}`));
    });
  });

const writeData = async (folder: string, reports: Record<Language, Report>): Promise<void> => {
  for (const language of languages) {
    const json = `${JSON.stringify(reports[language], null, 1)}\n`;
    await writeFile(join(folder, dataFile(language)), json);
  }
};

/** Takes the files that hold all pages out of the site, which they are no part of. */
const takeOneFiles = async (site: string, wanted: readonly Language[]): Promise<OneFiles> => {
  const folder = join(site, "one-file");
  const files: OneFiles = {};
  for (const language of wanted) {
    files[language] = await readFile(join(folder, `${language}.html`), "utf8");
  }
  await rm(folder, { recursive: true, force: true });
  return files;
};

/**
 * Builds the whole report site from two finished reports and puts it in place of `outDirectory` in
 * one step: a run that is killed leaves the old site or the new one. The site holds its own data as
 * `report.zh-Hant.json` and `report.en.json`. Returns how many pages were written, and for the
 * languages asked for the text of one file with all pages, which is not part of the site.
 *
 * @throws FileProblem when the folder cannot be written or is not ours to replace; ReportSiteError
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
      await runBuild(work, asked);
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
