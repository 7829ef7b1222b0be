import { readFileSync } from "node:fs";
import type { Report } from "../core/report/report.ts";
import type { Language } from "../core/text/language.ts";

/** The variable that says where the site's build finds the reports. */
export const reportsVariable = "TOUCHSTONE_REPORTS";

let read: Record<Language, Report> | undefined;

/** Both reports, as the command that builds the site wrote them down; read once per build. */
export const reportsOfThisBuild = (): Record<Language, Report> => {
  const path = process.env[reportsVariable];
  if (!path) {
    throw new Error(
      `The report site is built from a finished report: run "npm run report", or set ${reportsVariable} to a file with both reports.`,
    );
  }
  read ??= JSON.parse(readFileSync(path, "utf8")) as Record<Language, Report>;
  return read;
};
