import type { Params, Severity } from "./code-form.ts";
import { type Code, codes } from "./codes.ts";

export type { Params, Severity } from "./code-form.ts";

/**
 * Where in the files a finding stands. `line` and `column` count from 1, in characters as an editor
 * counts them (UTF-16 units). `length` is how much of the line is meant. `row` is the data row of a
 * CSV file, counted from 1 without the header.
 */
export type Place = { file: string; line: number; column: number; length?: number; row?: number };

/** One finding about the files of a workspace. The only way in which any room reports a problem. */
export type Diagnostic = {
  code: Code;
  severity: Severity;
  place: Place;
  params: Params;
  /** The source line that `place` points at, as it stands in the file. */
  excerpt?: string;
};

/**
 * Makes one finding; its severity is the one declared beside the code unless another is given
 * (the government track turns some notes into errors).
 *
 * @example diagnose("missing-decision", { file: "checklists/decision.yaml", line: 1, column: 1 }).severity // "error"
 */
export function diagnose(
  code: Code,
  place: Place,
  params: Params = {},
  severity: Severity = codes[code].severity,
): Diagnostic {
  return { code, severity, place, params };
}

/**
 * Do any of the findings forbid to trust the data? True when one is an error.
 *
 * @example hasErrors([]) // false
 */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}
