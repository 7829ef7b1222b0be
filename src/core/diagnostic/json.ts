import { z } from "zod";
import type { Language } from "../text/language.ts";
import { arrange } from "./arrange.ts";
import { allCodes, type Code, codes } from "./codes.ts";
import { describe } from "./describe.ts";
import type { Diagnostic, Severity } from "./diagnostic.ts";

/** The shape of `touchstone check --json`. Keys are stable; what does not apply is null. */
export const problemReportSchema = z.strictObject({
  schemaVersion: z.literal(1).describe("Version of this shape."),
  errors: z.int().describe("How many findings are errors."),
  warnings: z.int().describe("How many findings are warnings."),
  notes: z.int().describe("How many findings are notes."),
  problems: z.array(
    z.strictObject({
      code: z.enum(allCodes).describe("Name of the problem; see `touchstone explain`."),
      severity: z.enum(["error", "warning", "note"]),
      file: z.string().describe("Path inside the workspace, with forward slashes."),
      line: z.int().describe("Line, from 1."),
      column: z.int().describe("Column, from 1, in UTF-16 units as editors count."),
      length: z.int().nullable().describe("How many characters of the line are meant."),
      row: z.int().nullable().describe("Data row of a CSV file, from 1 without the header."),
      title: z.string(),
      message: z.string().describe("What was found and what was expected."),
      mend: z.string().describe("What to change."),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
      excerpt: z.string().nullable().describe("The source line."),
    }),
  ),
});

/** What `touchstone check --json` yields. */
export type ProblemReport = z.infer<typeof problemReportSchema>;

/**
 * All findings for a machine, in the order of `arrange`; texts in the language asked for.
 *
 * @example problemReport([], "en").errors // 0
 */
export function problemReport(
  diagnostics: readonly Diagnostic[],
  language: Language,
): ProblemReport {
  const arranged = arrange(diagnostics);
  const count = (severity: Severity) =>
    arranged.filter((diagnostic) => diagnostic.severity === severity).length;
  return {
    schemaVersion: 1,
    errors: count("error"),
    warnings: count("warning"),
    notes: count("note"),
    problems: arranged.map((diagnostic) => {
      const { file, line, column, length = null, row = null } = diagnostic.place;
      const { code, severity, params, excerpt = null } = diagnostic;
      const place = { file, line, column, length, row };
      return { code, severity, ...place, ...describe(diagnostic, language), params, excerpt };
    }),
  };
}

const explained = z.strictObject({
  code: z.enum(allCodes).describe("Name of the problem."),
  severity: z.enum(["error", "warning", "note"]),
  title: z.string(),
  explanation: z.string().describe("What it means and why the rule exists."),
});

/** The shape of `touchstone explain --json`. */
export const explanationsSchema = z.strictObject({
  schemaVersion: z.literal(1).describe("Version of this shape."),
  codes: z.array(explained),
});

/** What `touchstone explain --json` yields. */
export type Explanations = z.infer<typeof explanationsSchema>;

/**
 * What do these codes mean, for a machine that shows them beside the problems?
 *
 * @example explanations(["tab-indent"], "en").codes[0]?.severity // "error"
 */
export function explanations(asked: readonly Code[], language: Language): Explanations {
  const found = asked.map((code) => {
    const { title, explanation } = codes[code][language];
    return { code, severity: codes[code].severity, title, explanation };
  });
  return { schemaVersion: 1, codes: found };
}
