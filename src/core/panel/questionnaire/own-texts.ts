import type { Workspace } from "../../parse/workspace.ts";
import type { Language } from "../../text/language.ts";
import { evaluatorForm } from "./evaluator-form.ts";
import type { FormSubject } from "./form-frame.ts";
import { vendorForm } from "./vendor-form.ts";

/** Which workbooks are asked about: those of one kind in one language, made from this workspace. */
export type OwnTextsBasis = { workspace: Workspace; language: Language; asOf: string };

/** Whose the workbook is; it stands nowhere else than in its instructions. */
const nobody = "";

/**
 * One way of writing a text, however a spreadsheet program saved its spaces and wide characters.
 *
 * @example plainText("ＬＩＮＥ \n 官方帳號") // "LINE 官方帳號"
 */
export function plainText(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, " ").trim();
}

/**
 * Every text that we write ourselves into the workbooks of vendors, or of evaluators. Nothing of it
 * depends on who fills one in, so that a whole committee is read against one set.
 *
 * @example ownTexts("vendor", basis).has("Unified inbox") // true
 */
export function ownTexts(
  kind: FormSubject["kind"],
  { workspace, language, asOf }: OwnTextsBasis,
): ReadonlySet<string> {
  const form =
    kind === "vendor"
      ? vendorForm({ workspace, vendor: nobody, language, asOf, weights: new Map() })
      : evaluatorForm({ workspace, evaluator: nobody, language, asOf });
  const written = new Set<string>();
  for (const { rows } of form.sheets) {
    for (const { cells } of rows) {
      for (const { value, role } of cells) if (role !== "input") written.add(String(value ?? ""));
    }
  }
  return new Set([...written].map(plainText));
}
