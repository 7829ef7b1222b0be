import type { ChatReplies } from "../schema/chat-replies.ts";
import type { DocumentKind } from "../schema/documents.ts";
import type { ReconcileOutput } from "../schema/reconcile-output.ts";
import type { DocumentReading, ParsedDocument } from "./read-document.ts";
import type { SourceFile } from "./source-file.ts";
import { noPilotTables, type PilotTables, type PilotTablesReading } from "./tables/pilot-tables.ts";

/** The folder of one period: `baseline`, or the vendor whose pilot it is. */
export type PilotFolder = {
  period: string;
  plan: ParsedDocument<"pilot-plan"> | null;
  tests: ParsedDocument<"pilot-tests"> | null;
  /** Survey, audit, incidents and loyalty, as read; a table that is not there was not done. */
  records: PilotTables;
  /** The rehearsal of leaving, and what its two exports say once they were reconciled. */
  rehearsal: ParsedDocument<"export-rehearsal"> | null;
  reconciliation: ReconcileOutput | null;
  /** How replies were sent in the chats that lie in the folder; null when there are none. */
  chats: ChatReplies | null;
  /** Every other file of the folder, unread: ticket exports, surveys, the weekly cost. */
  tables: readonly SourceFile[];
};

/**
 * A whole decision, read and checked. Null is "there is no such document". Maps are in the order of
 * their ids, whatever the order in which the files were read.
 */
export type Workspace = {
  decision: ParsedDocument<"decision">;
  questions: ParsedDocument<"decision-questions"> | null;
  risks: ParsedDocument<"risk-matrix"> | null;
  checklist: ParsedDocument<"procurement-checklist"> | null;
  kpis: ParsedDocument<"kpis"> | null;
  clauses: ParsedDocument<"contract-clauses"> | null;
  costs: ParsedDocument<"cost-lines"> | null;
  facts: ParsedDocument<"facts"> | null;
  journey: ParsedDocument<"journey"> | null;
  value: ParsedDocument<"service-value"> | null;
  consensus: ParsedDocument<"consensus"> | null;
  panel: ParsedDocument<"panel"> | null;
  /** By vendor id, which is the file name. */
  vendors: ReadonlyMap<string, ParsedDocument<"vendor">>;
  /** By evaluator id, which is the file name. */
  evaluations: ReadonlyMap<string, ParsedDocument<"evaluation">>;
  /** By period: `baseline`, or a vendor id. */
  pilots: ReadonlyMap<string, PilotFolder>;
};

/** All readings of a kind by name; kinds that stand once have the empty name. */
export type Readings = {
  [Kind in DocumentKind]: ReadonlyMap<string, DocumentReading<Kind>>;
};

/**
 * The documents of one kind of which something usable was read, by name.
 *
 * @example documentsOf(readings, "vendor").map(({ name }) => name) // ["norvane", "tidalleaf"]
 */
export function documentsOf<Kind extends DocumentKind>(
  readings: Readings,
  kind: Kind,
): ParsedDocument<Kind>[] {
  const all: ReadonlyMap<string, DocumentReading<Kind>> = readings[kind];
  return [...all.values()].flatMap((reading) => reading.document ?? []);
}

/**
 * The document of a kind that stands once; null when it is absent or unusable.
 *
 * @example only(readings, "kpis")?.value.contactBase // "ticket"
 */
export function only<Kind extends DocumentKind>(
  readings: Readings,
  kind: Kind,
): ParsedDocument<Kind> | null {
  return documentsOf(readings, kind)[0] ?? null;
}

/** The documents of one kind by name. */
function byName<Kind extends DocumentKind>(
  readings: Readings,
  kind: Kind,
): Map<string, ParsedDocument<Kind>> {
  return new Map(documentsOf(readings, kind).map((document) => [document.name, document]));
}

function pilotFolders(
  readings: Readings,
  tables: ReadonlyMap<string, readonly SourceFile[]>,
  read: ReadonlyMap<string, PilotTablesReading>,
): Map<string, PilotFolder> {
  const plans = byName(readings, "pilot-plan");
  const tests = byName(readings, "pilot-tests");
  const rehearsals = byName(readings, "export-rehearsal");
  const periods = [
    ...new Set([...plans.keys(), ...tests.keys(), ...rehearsals.keys(), ...tables.keys()]),
  ].sort();
  return new Map(
    periods.map((period) => {
      const plan = plans.get(period) ?? null;
      const folder = {
        period,
        plan,
        tests: tests.get(period) ?? null,
        records: read.get(period)?.tables ?? noPilotTables,
        rehearsal: rehearsals.get(period) ?? null,
        reconciliation: null,
        chats: null,
      };
      return [period, { ...folder, tables: tables.get(period) ?? [] }];
    }),
  );
}

/**
 * Puts the documents together. Null without a decision, or when any document is not whole: with a
 * part left out, a total would look like a result and be none.
 *
 * @example assemble(readings, tables)?.decision.value.track // "private"
 */
export function assemble(
  readings: Readings,
  tables: ReadonlyMap<string, readonly SourceFile[]>,
  read: ReadonlyMap<string, PilotTablesReading> = new Map(),
): Workspace | null {
  const all = Object.values(readings).flatMap((map): DocumentReading[] => [...map.values()]);
  if (all.some((reading) => !reading.document?.root.isWhole)) return null;
  const decision = only(readings, "decision");
  if (decision === null) return null;
  return {
    decision,
    questions: only(readings, "decision-questions"),
    risks: only(readings, "risk-matrix"),
    checklist: only(readings, "procurement-checklist"),
    kpis: only(readings, "kpis"),
    clauses: only(readings, "contract-clauses"),
    costs: only(readings, "cost-lines"),
    facts: only(readings, "facts"),
    journey: only(readings, "journey"),
    value: only(readings, "service-value"),
    consensus: only(readings, "consensus"),
    panel: only(readings, "panel"),
    vendors: byName(readings, "vendor"),
    evaluations: byName(readings, "evaluation"),
    pilots: pilotFolders(readings, tables, read),
  };
}

/**
 * The workspace with what is read as streams, after everything else: the results of the export
 * rehearsals, and how replies were sent in chats, by period.
 *
 * @example withReconciliations(workspace, new Map()).pilots.size // as before
 */
export function withReconciliations(
  workspace: Workspace,
  results: ReadonlyMap<string, ReconcileOutput>,
  chats: ReadonlyMap<string, ChatReplies> = new Map(),
): Workspace {
  const pilots = [...workspace.pilots].map(([period, folder]) => {
    const reconciliation = results.get(period) ?? folder.reconciliation;
    const ofChats = chats.get(period) ?? folder.chats;
    return [period, { ...folder, reconciliation, chats: ofChats }] as const;
  });
  return { ...workspace, pilots: new Map(pilots) };
}
