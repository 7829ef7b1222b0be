import { join, resolve } from "node:path";
import { buildReportSite, refuseForeignFolder } from "../adapters/report-site.ts";
import { nearest } from "../core/diagnostic/nearest.ts";
import type { Workspace } from "../core/parse/workspace.ts";
import { buildReport } from "../core/report/build-report.ts";
import {
  type DisclosureLevel,
  disclosureLevels,
  levelName,
} from "../core/report/levels/disclosure-level.ts";
import { reportAt } from "../core/report/levels/report-at.ts";
import type { Report } from "../core/report/report.ts";
import type { ReportInput } from "../core/report/report-context.ts";
import type { Language } from "../core/text/language.ts";
import { type Call, UsageError } from "./command.ts";
import { faceNames, oneFileLanguages, writeReportFiles } from "./report-files.ts";
import { cliText } from "./text.ts";

type Reports = Record<Language, Report>;

const outOf = ({ terminal, options }: Call): string =>
  resolve(terminal.folder, String(options.out ?? "dist"));

/** Says before any work is done that the call makes no sense, or that the folder is not ours. */
export async function refuseOddReportCall(call: Call): Promise<void> {
  const { options, language } = call;
  const named = faceNames.find((name) => options[name] !== undefined);
  if (options.levels === true && (named !== undefined || options.level !== undefined)) {
    throw new UsageError(cliText(language).levelsAlone(named ?? "level"));
  }
  if (options.levels !== true) await refuseForeignFolder(outOf(call));
}

function levelAsked({ options, language }: Call, workspace: Workspace): DisclosureLevel | null {
  const { level: asked } = options;
  if (typeof asked !== "string") return null;
  const levels = disclosureLevels(workspace);
  const found = levels.find((one) => levelName(one) === asked);
  if (found !== undefined) return found;
  const names = levels.map(levelName);
  throw new UsageError(
    cliText(language).unknownLevel(asked, nearest(asked, names) ?? "", names.join(", ")),
  );
}

/** The reports of the call: the whole one, or the edition that was asked for. */
export function reportsAsked(call: Call, input: ReportInput): Reports {
  const level = levelAsked(call, input.workspace);
  const made = (language: Language) =>
    level === null ? buildReport(input, language) : reportAt(level, input, language);
  return { "zh-Hant": made("zh-Hant"), en: made("en") };
}

/** One site with the files that were asked for. */
async function writeOne(call: Call, reports: Reports): Promise<void> {
  const { terminal, language } = call;
  const oneFiles = oneFileLanguages(call);
  const built = await buildReportSite({ reports, outDirectory: outOf(call), oneFiles });
  terminal.err(`${cliText(language).siteAt(join(built.directory, "index.html"))}\n`);
  await writeReportFiles(call, reports[language], built.oneFiles);
}

/** A folder for every level, all from the same input and so with the same hash. */
async function writeLevels(call: Call, input: ReportInput): Promise<void> {
  const { terminal, language } = call;
  for (const level of disclosureLevels(input.workspace)) {
    const outDirectory = join(outOf(call), levelName(level));
    const reports = {
      "zh-Hant": reportAt(level, input, "zh-Hant"),
      en: reportAt(level, input, "en"),
    };
    await buildReportSite({ reports, outDirectory });
    terminal.err(`${cliText(language).siteAt(join(outDirectory, "index.html"))}\n`);
  }
}

/** Writes what the call asked for: one report with its files, or an edition for every reader. */
export async function writeReports(
  call: Call,
  input: ReportInput,
  reports: Reports,
): Promise<void> {
  call.terminal.err(`${cliText(call.language).building}\n`);
  if (call.options.levels === true) await writeLevels(call, input);
  else await writeOne(call, reports);
}
