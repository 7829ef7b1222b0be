import { readFileSync } from "node:fs";
import { typeset } from "../core/report/faces/typeset.ts";
import type { Report } from "../core/report/report.ts";
import { type Language, languages } from "../core/text/language.ts";

/** The variable that says where the site's build finds the reports. */
export const reportsVariable = "TOUCHSTONE_REPORTS";

/** The variable that says which languages are also wanted as one file each, with commas between. */
export const oneFilesVariable = "TOUCHSTONE_ONE_FILES";

/** The languages in which this build makes all pages into one file. */
export const oneFilesOfThisBuild = (): Language[] => {
  const wanted = (process.env[oneFilesVariable] ?? "").split(",");
  return languages.filter((language) => wanted.includes(language));
};

let read: Record<Language, Report> | undefined;

/** Both reports, as the command that builds the site wrote them down; read once per build. */
export const reportsOfThisBuild = (): Record<Language, Report> => {
  const path = process.env[reportsVariable];
  if (!path) {
    throw new Error(
      `The report site is built from a finished report: run "npm run report", or set ${reportsVariable} to a file with both reports.`,
    );
  }
  if (read === undefined) {
    const written = JSON.parse(readFileSync(path, "utf8")) as Record<Language, Report>;
    read = { "zh-Hant": typeset(written["zh-Hant"]), en: typeset(written.en) };
  }
  return read;
};
