import type { IncidentRow } from "../../src/core/parse/tables/incident-table.ts";
import type { PilotTables } from "../../src/core/parse/tables/pilot-tables.ts";
import { noPilotTables } from "../../src/core/parse/tables/pilot-tables.ts";
import type {
  ReplyAuditRow,
  ReplySampleRow,
} from "../../src/core/parse/tables/reply-audit-table.ts";
import type { SurveyRow } from "../../src/core/parse/tables/survey-table.ts";
import type { PilotTable } from "../../src/core/parse/tables/table-reading.ts";
import type { PilotFolder, Workspace } from "../../src/core/parse/workspace.ts";
import type { ReconcileOutput } from "../../src/core/schema/reconcile-output.ts";
import { replyRubric } from "../../src/core/schema/reply-rubric.ts";

/** Rows as if they had been read from a file of this name. */
export function tableOf<Row>(name: string, rows: readonly Row[]): PilotTable<Row> {
  const file = `pilots/tidalleaf/${name}`;
  return {
    file,
    rows: rows.map((row, index) => ({ ...row, place: { file, line: index + 2, column: 1 } })),
  };
}

/** The sample with the records of one pilot replaced. */
export function withFolder(
  workspace: Workspace,
  change: (folder: PilotFolder) => Partial<PilotFolder>,
  period = "tidalleaf",
): Workspace {
  const folder = workspace.pilots.get(period);
  if (!folder) throw new Error(`no pilot ${period}`);
  const pilots = new Map(workspace.pilots).set(period, { ...folder, ...change(folder) });
  return { ...workspace, pilots };
}

export function recordsWith(tables: Partial<PilotTables>): { records: PilotTables } {
  return { records: { ...noPilotTables, ...tables } };
}

export function incident(extra: Partial<IncidentRow> = {}): IncidentRow {
  return {
    id: "i1",
    start: "2026-09-02T10:00:00+08:00",
    end: "2026-09-02T10:30:00+08:00",
    channel: "line",
    messagesLost: 0,
    note: null,
    ...extra,
  };
}

/** All twelve items of one reply by one rater, alike unless told. */
export function ratingOf(
  reply: string,
  rater: string,
  score: ReplyAuditRow["score"],
  extra: Readonly<Record<string, ReplyAuditRow["score"]>> = {},
): ReplyAuditRow[] {
  return replyRubric.map(({ id }) => {
    const own = Object.hasOwn(extra, id) ? extra[id] : score;
    return { reply, rater, item: id, score: own ?? null, note: null };
  });
}

export function sampled(
  reply: string,
  author: ReplySampleRow["author"],
  topic = "returns",
): ReplySampleRow {
  return { reply, ticket: `T-${reply}`, channel: "line", topic, author };
}

export function answered(item: string, extra: Partial<SurveyRow> = {}): SurveyRow {
  const pair = { expected: null, received: null, rating: null };
  const who = { respondent: "r1", period: "pilot" as const, group: "customer" as const };
  return { ...who, item, ...pair, at: "2026-10-05", ...extra };
}

/** The result of a rehearsed export with so many of its rows the same. */
export function reconciliationOf(
  oldRows: number,
  sameRows: number,
  extra: Partial<ReconcileOutput> = {},
): ReconcileOutput {
  return {
    schemaVersion: 1,
    kinds: [],
    totals: {
      oldRows,
      newRows: oldRows,
      sameRows,
      matchRate: oldRows === 0 ? null : sameRows / oldRows,
      criticalRows: 0,
      majorRows: oldRows - sameRows,
      minorRows: 0,
    },
    rebuilt: null,
    kindsFound: [],
    kindsMissing: [],
    ...extra,
  };
}
