import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { SourceFile } from "../source-file.ts";
import { type IncidentRow, incidentForm } from "./incident-table.ts";
import { type LoyaltyRow, loyaltyForm } from "./loyalty-table.ts";
import {
  type ReplyAuditRow,
  type ReplySampleRow,
  replyAuditForm,
  replySampleForm,
} from "./reply-audit-table.ts";
import { type SurveyRow, surveyForm } from "./survey-table.ts";
import { type PilotTable, readPilotTable, type TableForm } from "./table-reading.ts";

/** The small tables of one pilot folder. Null: there is no such file, which means "not done". */
export type PilotTables = {
  survey: PilotTable<SurveyRow> | null;
  replyAudit: PilotTable<ReplyAuditRow> | null;
  replySample: PilotTable<ReplySampleRow> | null;
  incidents: PilotTable<IncidentRow> | null;
  loyalty: PilotTable<LoyaltyRow> | null;
};

/** Nothing was done. */
export const noPilotTables: PilotTables = {
  survey: null,
  replyAudit: null,
  replySample: null,
  incidents: null,
  loyalty: null,
};

export type PilotTablesReading = { tables: PilotTables; diagnostics: Diagnostic[] };

/**
 * Reads the small tables of one pilot folder: survey, reply audit, incidents, loyalty.
 *
 * @example readPilotTables("norvane", files).tables.survey // null when there is no survey.csv
 */
export function readPilotTables(period: string, files: readonly SourceFile[]): PilotTablesReading {
  const diagnostics: Diagnostic[] = [];
  const read = <Row>(name: string, form: TableForm<Row>): PilotTable<Row> | null => {
    const file = files.find(({ path }) => path === `pilots/${period}/${name}`);
    if (file === undefined) return null;
    const reading = readPilotTable(file, form);
    diagnostics.push(...reading.diagnostics);
    return reading.table;
  };
  const tables: PilotTables = {
    survey: read("survey.csv", surveyForm),
    replyAudit: read("reply-audit.csv", replyAuditForm),
    replySample: read("reply-sample.csv", replySampleForm),
    incidents: read("incidents.csv", incidentForm),
    loyalty: read("loyalty.csv", loyaltyForm),
  };
  return { tables, diagnostics };
}
