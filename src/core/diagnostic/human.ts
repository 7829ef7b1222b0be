import type { Language } from "../text/language.ts";
import { arrange } from "./arrange.ts";
import { describe } from "./describe.ts";
import type { Diagnostic, Severity } from "./diagnostic.ts";
import { drawExcerpt } from "./excerpt.ts";
import { severityNames } from "./severity-names.ts";
import { visible } from "./visible.ts";

/** Colours of a terminal, given by the command line; without them the text stays plain. */
export type Paint = {
  severity: (text: string, severity: Severity) => string;
  quiet: (text: string) => string;
};

const plainPaint: Paint = { severity: (text) => text, quiet: (text) => text };

const words = {
  "zh-Hant": {
    mend: "修正：",
    row: (row: number) => `（第 ${row} 列）`,
    none: "沒有發現問題。",
    count: (errors: number, warnings: number, notes: number, files: number) =>
      `${files} 個檔案：${errors} 個錯誤、${warnings} 個警告、${notes} 個提醒。`,
  },
  en: {
    mend: "Mend: ",
    row: (row: number) => ` (row ${row})`,
    none: "No problems found.",
    count: (errors: number, warnings: number, notes: number, files: number) =>
      `Files: ${files}. Errors: ${errors}, warnings: ${warnings}, notes: ${notes}.`,
  },
};

function indent(text: string): string {
  return text.replace(/^/gm, "  ");
}

/**
 * One finding as lines for a terminal: place, title and code; message; excerpt; how to mend.
 *
 * @example humanFinding(diagnostic, "en").split("\n")[0] // "checklists/decision.yaml:7:1 error Unknown key [unknown-key]"
 */
export function humanFinding(
  diagnostic: Diagnostic,
  language: Language,
  paint: Paint = plainPaint,
): string {
  const { place, severity, code, excerpt } = diagnostic;
  const { title, message, mend } = describe(diagnostic, language);
  const where = `${visible(place.file)}:${place.line}:${place.column}`;
  const row = place.row === undefined ? "" : words[language].row(place.row);
  const gravity = paint.severity(severityNames[language][severity], severity);
  const lines = [`${where}${row} ${gravity} ${title} ${paint.quiet(`[${code}]`)}`, indent(message)];
  if (excerpt !== undefined) lines.push(paint.quiet(indent(drawExcerpt(excerpt, place))));
  lines.push(indent(words[language].mend + mend));
  return lines.join("\n");
}

/**
 * All findings for a terminal, in order of file and line, with one summary line at the end.
 *
 * @example humanReport([], "en") // "No problems found.\n"
 */
export function humanReport(
  diagnostics: readonly Diagnostic[],
  language: Language,
  paint: Paint = plainPaint,
): string {
  const arranged = arrange(diagnostics);
  if (arranged.length === 0) return `${words[language].none}\n`;
  const count = (severity: Severity) =>
    arranged.filter((diagnostic) => diagnostic.severity === severity).length;
  const files = new Set(arranged.map((diagnostic) => diagnostic.place.file)).size;
  const findings = arranged.map((diagnostic) => humanFinding(diagnostic, language, paint));
  const summary = words[language].count(count("error"), count("warning"), count("note"), files);
  return `${findings.join("\n\n")}\n\n${summary}\n`;
}
