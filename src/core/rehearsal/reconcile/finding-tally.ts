import type {
  ReconcileExample,
  ReconcileFinding,
  ReconcileFindingId,
} from "../../schema/reconcile-output.ts";
import { type Damage, severityOf } from "./damage.ts";

const mostExamples = 5;
/** A column with more different pairs of old and new is no list of codes. */
const mostCodes = 32;
const leastRepeats = 2;

type Tally = {
  id: Damage;
  column: string;
  rows: number;
  shifts: Map<number, number>;
  examples: ReconcileExample[];
};

/** A total order, so that the first few are the same ones in whatever order the rows came. */
function byKey(one: ReconcileExample, other: ReconcileExample): number {
  if (one.key !== other.key) return one.key < other.key ? -1 : 1;
  const [a, b] = [one, other].map(({ old, new: next }) => JSON.stringify([old, next]));
  return (a ?? "") < (b ?? "") ? -1 : a === b ? 0 : 1;
}

/**
 * Keeps the first few in the order of their keys, so that the order of rows plays no part.
 *
 * @example keepExample(examples, { key: "TL-1", old: "a", new: "b" })
 */
export function keepExample(examples: ReconcileExample[], example: ReconcileExample): void {
  const last = examples[mostExamples - 1];
  if (last !== undefined && byKey(example, last) >= 0) return;
  examples.push(example);
  examples.sort(byKey);
  if (examples.length > mostExamples) examples.pop();
}

function mostFrequent(counts: ReadonlyMap<number, number>): number | null {
  const sorted = [...counts].sort(([a, n], [b, m]) => m - n || a - b);
  return sorted[0]?.[0] ?? null;
}

/** Old words of one column, and the new ones they became. */
type Codes = Map<string, Map<string, number>> | null;

/** Every old word became one new word, and more than once: a list of codes was translated. */
function isTranslation(codes: Codes): boolean {
  if (codes === null || codes.size === 0) return false;
  return [...codes.values()].every((becomes) => {
    const [times = 0] = becomes.values();
    return becomes.size === 1 && times >= leastRepeats;
  });
}

/** Damages of cells, counted by what and where. */
export class FindingTally {
  private readonly tallies = new Map<string, Tally>();
  private readonly codes = new Map<string, Codes>();

  add(id: Damage, column: string, shiftMinutes: number | null, example: ReconcileExample): void {
    const name = `${id} ${column}`;
    const fresh = { id, column, rows: 0, shifts: new Map<number, number>(), examples: [] };
    const tally: Tally = this.tallies.get(name) ?? fresh;
    this.tallies.set(name, tally);
    tally.rows += 1;
    if (shiftMinutes !== null) {
      tally.shifts.set(shiftMinutes, (tally.shifts.get(shiftMinutes) ?? 0) + 1);
    }
    keepExample(tally.examples, example);
    if (id === "changed") this.addCode(column, example.old ?? "", example.new ?? "");
  }

  findings(): ReconcileFinding[] {
    return [...this.tallies.values()].flatMap((tally): ReconcileFinding[] => {
      const isCode = tally.id === "changed" && isTranslation(this.codes.get(tally.column) ?? null);
      const damage = isCode ? "code-changed" : tally.id;
      const severity = severityOf(damage);
      if (severity === null || damage === "rewritten") return [];
      const id: ReconcileFindingId = damage;
      const { column, rows, examples } = tally;
      return [{ id, severity, column, rows, shiftMinutes: mostFrequent(tally.shifts), examples }];
    });
  }

  private addCode(column: string, old: string, next: string): void {
    const codes = this.codes.get(column);
    if (codes === null) return;
    const known = codes ?? new Map<string, Map<string, number>>();
    const becomes = known.get(old) ?? new Map<string, number>();
    becomes.set(next, (becomes.get(next) ?? 0) + 1);
    known.set(old, becomes);
    const isList = known.size <= mostCodes && becomes.size <= mostCodes;
    this.codes.set(column, isList ? known : null);
  }
}
