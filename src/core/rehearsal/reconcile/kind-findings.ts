import type {
  ReconcileExample,
  ReconcileFinding,
  ReconcileFindingId,
  ReconcileSeverity,
} from "../../schema/reconcile-output.ts";
import type { SharedColumns } from "./column-places.ts";
import type { RowMatches } from "./match-rows.ts";

/** Examples of rows that stand alone, by what is wrong with them. */
export type LoneExamples = {
  missing: ReconcileExample[];
  extra: ReconcileExample[];
  doubled: ReconcileExample[];
};

function ofRows(
  id: ReconcileFindingId,
  severity: ReconcileSeverity,
  rows: number,
  examples: ReconcileExample[] = [],
): ReconcileFinding[] {
  const found = { id, severity, column: null, rows, shiftMinutes: null, examples };
  return rows === 0 ? [] : [found];
}

function ofColumn(
  id: ReconcileFindingId,
  column: string,
  rows: number,
  severity: ReconcileSeverity,
): ReconcileFinding {
  return { id, severity, column, rows, shiftMinutes: null, examples: [] };
}

const rank: Readonly<Record<ReconcileSeverity, number>> = { critical: 0, major: 1, minor: 2 };

/**
 * Worst first, then by how many rows.
 *
 * @example inOrderOfWeight(findings)[0]?.severity // "critical"
 */
export function inOrderOfWeight(findings: readonly ReconcileFinding[]): ReconcileFinding[] {
  const name = ({ id, column }: ReconcileFinding) => `${id} ${column ?? ""}`;
  return [...findings].sort(
    (one, other) =>
      rank[one.severity] - rank[other.severity] ||
      other.rows - one.rows ||
      (name(one) < name(other) ? -1 : 1),
  );
}

/**
 * What is wrong with whole rows and whole columns of one kind? A lost row is critical; a column of the
 * old file that did not come over is major.
 *
 * @example rowFindings(matches, columns, examples)[0]?.id // "missing-rows"
 */
export function rowFindings(
  matches: RowMatches,
  columns: SharedColumns,
  examples: LoneExamples,
): ReconcileFinding[] {
  const { missing, extra, doubled, newRows, emptyKeysInOld, emptyKeysInNew } = matches;
  return [
    ...ofRows("missing-rows", "critical", missing.length, examples.missing),
    ...ofRows("extra-rows", "major", extra.length, examples.extra),
    ...ofRows("doubled-rows", "major", doubled.length, examples.doubled),
    ...ofRows("empty-key", "major", Math.max(0, emptyKeysInNew - emptyKeysInOld)),
    ...columns.missing.map((column) => ofColumn("missing-column", column, newRows, "major")),
  ];
}
