import { join, resolve } from "node:path";
import { writeFileAtomically } from "../adapters/files.ts";
import { reportMarkdown } from "../core/report/faces/markdown.ts";
import { feedbackReports, minutesReport } from "../core/report/panel/panel-letters.ts";
import type { Report } from "../core/report/report.ts";
import type { ReportInput } from "../core/report/report-context.ts";
import type { Call } from "./command.ts";
import { cliText } from "./text.ts";

async function face(report: Report, path: string): Promise<string | Uint8Array> {
  if (!path.toLowerCase().endsWith(".docx")) return reportMarkdown(report);
  return (await import("../adapters/report-files/docx/document.ts")).reportDocx(report);
}

/** Writes the minutes, and the letters to vendors that were not chosen, where they were asked for. */
export async function writePanelLetters(call: Call, input: ReportInput): Promise<void> {
  const { options, terminal, language } = call;
  const text = cliText(language);
  if (typeof options.minutes === "string") {
    const path = resolve(terminal.folder, options.minutes);
    await writeFileAtomically(path, await face(minutesReport(input, language), path));
    terminal.err(`${text.writingFile(path)}\n`);
  }
  if (typeof options.feedback !== "string") return;
  const folder = resolve(terminal.folder, options.feedback);
  const letters = feedbackReports(input, language);
  if (letters.length === 0) terminal.err(`${text.noFeedback}\n`);
  for (const { vendor, report } of letters) {
    const path = join(folder, `${vendor}.docx`);
    await writeFileAtomically(path, await face(report, path));
    terminal.err(`${text.writingFile(path)}\n`);
  }
}
