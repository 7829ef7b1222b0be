import type { Diagnostic } from "../../../diagnostic/diagnostic.ts";
import type { ExportBinding } from "../export-binding.ts";
import type { ExportSource } from "./export-source.ts";
import type { ExportStart } from "./export-start.ts";
import type { ImportChoices } from "./import-choices.ts";
import type { ExportSurvey } from "./survey.ts";
import type { Constants } from "./ticket-draft.ts";
import type { DatePlan } from "./translation-plan.ts";

/** An export of a known kind that has been looked through once and can be translated. */
export interface SurveyedExport {
  source: ExportSource;
  start: ExportStart;
  binding: ExportBinding;
  survey: ExportSurvey;
  dates: DatePlan;
  joined: ReadonlyMap<number, readonly number[]>;
  constants: Constants;
  choices: ImportChoices;
  /** Lines before the header. */
  preface: readonly (readonly string[])[];
  /** What must be answered before a row can be read, and what is to be known besides. */
  findings: readonly Diagnostic[];
}
