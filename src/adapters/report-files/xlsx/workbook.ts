import { type WriteSheet, writeXlsx } from "hucre/xlsx";
import type { Report } from "../../../core/report/report.ts";
import { workbookText as english } from "../../../core/text/en/workbook.ts";
import { workbookText as chinese } from "../../../core/text/zh-hant/workbook.ts";
import { datedZip } from "../dated-zip.ts";
import { pageSheet } from "./page-sheet.ts";
import { scoresOf } from "./score-sheet.ts";
import { sheetNames } from "./sheet-name.ts";

/**
 * The whole report as a workbook: first the scores with live formulas, in which a weight can be changed,
 * then every page as a sheet. Words of the files are typed as text, so that none can become a formula.
 * The same report gives the same bytes.
 */
export async function reportXlsx(report: Report): Promise<Uint8Array> {
  const text = report.language === "en" ? english : chinese;
  const { pages, scoreSheet, title, asOf } = report;
  const [scoresName = "", ...names] = sheetNames([
    text.scores,
    ...pages.map(({ navigationLabel }) => navigationLabel),
  ]);
  const scores = scoreSheet === null ? [] : [scoresOf(scoreSheet, scoresName, text)];
  const sheets: WriteSheet[] = [
    ...scores,
    ...pages.map((page, at) => pageSheet(page, names[at] ?? page.id)),
  ];
  const day = new Date(`${asOf}T12:00:00Z`);
  const bytes = await writeXlsx({
    sheets,
    properties: { title, created: day, modified: day, description: `SHA-256 ${report.inputHash}` },
  });
  return datedZip(bytes, asOf);
}
