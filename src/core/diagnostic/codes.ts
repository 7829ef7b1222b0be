import type { CodeEntry } from "./code-form.ts";
import { answerCodes } from "./codes/answers.ts";
import { boundedReadingCodes } from "./codes/bounded-reading.ts";
import { clickhouseClusterCodes } from "./codes/clickhouse-clusters.ts";
import { contractCodes } from "./codes/contract.ts";
import { costCodes } from "./codes/costs.ts";
import { damagedFileCodes } from "./codes/damaged-files.ts";
import { dateCodes } from "./codes/dates.ts";
import { elicitedWeightCodes } from "./codes/elicited-weights.ts";
import { encodingCodes } from "./codes/encoding.ts";
import { evaluationSheetCodes } from "./codes/evaluation-sheets.ts";
import { experienceCodes } from "./codes/experience.ts";
import { exportDateCodes } from "./codes/export-dates.ts";
import { exportValueCodes } from "./codes/export-values.ts";
import { exportCodes } from "./codes/exports.ts";
import { notANumberCodes } from "./codes/not-a-number.ts";
import { peopleCodes } from "./codes/people.ts";
import { pilotPlanCodes } from "./codes/pilot-plans.ts";
import { pilotTableCodes } from "./codes/pilot-tables.ts";
import { procurementCommitteeCodes } from "./codes/procurement-committees.ts";
import { procurementMethodCodes } from "./codes/procurement-methods.ts";
import { questionnaireCellCodes } from "./codes/questionnaire-cells.ts";
import { questionnaireFileCodes } from "./codes/questionnaire-files.ts";
import { questionnaireRowCodes } from "./codes/questionnaire-rows.ts";
import { referenceCodes } from "./codes/references.ts";
import { rehearsalCodes } from "./codes/rehearsals.ts";
import { replyAuditCodes } from "./codes/reply-audits.ts";
import { schemaCodes } from "./codes/schema.ts";
import { storedCellCodes } from "./codes/stored-cells.ts";
import { tableCodes } from "./codes/tables.ts";
import { targetCodes } from "./codes/targets.ts";
import { thinDecisionCodes } from "./codes/thin-decisions.ts";
import { ticketEngineCodes } from "./codes/ticket-engines.ts";
import { ticketRowCodes } from "./codes/ticket-rows.ts";
import { ticketCodes } from "./codes/tickets.ts";
import { versionCodes } from "./codes/versions.ts";
import { weeklyCostCodes } from "./codes/weekly-costs.ts";
import { weightCodes } from "./codes/weights.ts";
import { workspaceCodes } from "./codes/workspace.ts";
import { yamlCodes } from "./codes/yaml.ts";

/** Every code of every area. A new area is one import and one line here. */
const joined = {
  ...encodingCodes,
  ...yamlCodes,
  ...schemaCodes,
  ...notANumberCodes,
  ...workspaceCodes,
  ...versionCodes,
  ...referenceCodes,
  ...thinDecisionCodes,
  ...weightCodes,
  ...elicitedWeightCodes,
  ...answerCodes,
  ...dateCodes,
  ...costCodes,
  ...contractCodes,
  ...pilotPlanCodes,
  ...targetCodes,
  ...peopleCodes,
  ...procurementMethodCodes,
  ...procurementCommitteeCodes,
  ...evaluationSheetCodes,
  ...questionnaireCellCodes,
  ...questionnaireRowCodes,
  ...questionnaireFileCodes,
  ...tableCodes,
  ...ticketCodes,
  ...ticketRowCodes,
  ...damagedFileCodes,
  ...boundedReadingCodes,
  ...ticketEngineCodes,
  ...storedCellCodes,
  ...clickhouseClusterCodes,
  ...exportCodes,
  ...exportValueCodes,
  ...exportDateCodes,
  ...rehearsalCodes,
  ...pilotTableCodes,
  ...replyAuditCodes,
  ...experienceCodes,
  ...weeklyCostCodes,
};

/** The name of a problem, in words: `unknown-key`, `missing-decision`. */
export type Code = keyof typeof joined;

/** Severity and texts of every code. */
export const codes: Readonly<Record<Code, CodeEntry>> = joined;

/**
 * Is this text the name of a code? For `touchstone explain`, which is given what a person typed.
 *
 * @example isCode("unknown-key") // true
 */
export function isCode(text: string): text is Code {
  return Object.hasOwn(joined, text);
}

/** All codes, in the order of their areas. */
export const allCodes: readonly Code[] = Object.keys(joined).filter(isCode);
