import { resolve } from "node:path";
import { writeFileAtomically } from "../adapters/files.ts";
import type { OneFiles } from "../adapters/report-site.ts";
import { reportMarkdown } from "../core/report/faces/markdown.ts";
import type { Report } from "../core/report/report.ts";
import type { Language } from "../core/text/language.ts";
import type { Call } from "./command.ts";
import { cliText } from "./text.ts";

/** Everything a face may be made from. */
type Made = { report: Report; oneFile: string };

/** Faces of the report besides the site, by the option that asks for them; libraries load on demand. */
const faces: Readonly<Record<string, (made: Made) => Promise<string | Uint8Array>>> = {
  md: async ({ report }) => reportMarkdown(report),
  docx: async ({ report }) =>
    (await import("../adapters/report-files/docx/document.ts")).reportDocx(report),
  xlsx: async ({ report }) =>
    (await import("../adapters/report-files/xlsx/workbook.ts")).reportXlsx(report),
  "one-file": async ({ oneFile }) => oneFile,
  pdf: async ({ oneFile, report }) =>
    (await import("../adapters/report-files/pdf.ts")).reportPdf(oneFile, report.asOf),
};

/** The options that name a file, in the order in which they are written. */
export const faceNames = Object.keys(faces);

/** Of which languages does the site's build have to make one file of all pages? */
export function oneFileLanguages({ options, language }: Call): Language[] {
  const isAsked = options["one-file"] !== undefined || options.pdf !== undefined;
  return isAsked ? [language] : [];
}

/**
 * Writes the files that were asked for, in the language of the call: each whole or not at all.
 *
 * @throws FileProblem when one cannot be written; NoBrowserError when a PDF was asked for in vain
 */
export async function writeReportFiles(
  call: Call,
  report: Report,
  oneFiles: OneFiles,
): Promise<void> {
  const { options, terminal, language } = call;
  const made: Made = { report, oneFile: oneFiles[language] ?? "" };
  for (const [name, make] of Object.entries(faces)) {
    const asked = options[name];
    if (typeof asked !== "string") continue;
    const path = resolve(terminal.folder, asked);
    terminal.err(`${cliText(language).writingFile(path)}\n`);
    await writeFileAtomically(path, await make(made));
  }
}
