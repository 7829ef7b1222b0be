import type { Random } from "../stats/random.ts";
import { cellsByCriterion, paddedRows, sumsOfBlock } from "./block-sums.ts";
import { blockLength } from "./tally-block.ts";
import type { ValueTable } from "./value-table.ts";

/** Fills a block of totals (a row of blockLength per vendor) from as many sets of weights. */
export type BlockTotals = (weights: Float64Array, draws: number, into: Float64Array) => void;

/** Answers still open of one vendor: which criteria, and what each may add to its proven value. */
type Openings = { vendor: number; criteria: Int32Array; spans: Float64Array };

function openingsOf({ low, high, applies }: ValueTable): Openings[] {
  return low.flatMap((row, vendor) => {
    const spans = row.map((least, j) =>
      applies[vendor]?.[j] ? (high[vendor]?.[j] ?? 0) - least : 0,
    );
    const open = spans.flatMap((span, j) => (span > 0 ? [j] : []));
    if (open.length === 0) return [];
    const criteria = Int32Array.from(open);
    return { vendor, criteria, spans: Float64Array.from(open, (j) => spans[j] ?? 0) };
  });
}

/** What one vendor's open answers add under one set of weights, which begins at `first`. */
function drawnOpenings(
  random: Random,
  { criteria, spans }: Openings,
  weights: Float64Array,
  first: number,
): number {
  let sum = 0;
  for (let k = 0; k < criteria.length; k += 1) {
    const chance = random.next32() * 2 ** -32;
    sum += (weights[first + (criteria[k] ?? 0)] ?? 0) * (spans[k] ?? 0) * chance;
  }
  return sum;
}

/** Adds what is open, drawn anew for every set of weights. */
function addOpenings(
  random: Random,
  openings: readonly Openings[],
  weights: Float64Array,
  draws: number,
  into: Float64Array,
): void {
  const criteria = weights.length / blockLength;
  for (let draw = 0; draw < draws; draw += 1) {
    for (const open of openings) {
      const at = open.vendor * blockLength + draw;
      into[at] = (into[at] ?? 0) + drawnOpenings(random, open, weights, draw * criteria);
    }
  }
}

/** Numbers of the table where a criterion applies, 0 elsewhere. */
function masked(table: ValueTable, valueAt: (vendor: number, j: number) => number): number[][] {
  return table.applies.map((row, vendor) =>
    row.map((applies, j) => (applies ? valueAt(vendor, j) : 0)),
  );
}

/**
 * Totals of all vendors under drawn weights, Σ w·v ÷ Σ w over what applies to each; what is open is
 * drawn evenly between proven and possible. A vendor to whom nothing with weight applies has 0.
 *
 * Made once per table and used for every block; the table is laid out by criterion for it. `random` is
 * a stream of its own, so that open answers and weights do not depend on each other's draws.
 *
 * @example tableTotals(table, random)(weights, 128, into) // into[0]: the first vendor's first total
 */
export function tableTotals(table: ValueTable, random: Random): BlockTotals {
  const criteria = table.weights.length;
  const values = cellsByCriterion(
    masked(table, (vendor, j) => table.low[vendor]?.[j] ?? 0),
    criteria,
  );
  const ones = cellsByCriterion(
    masked(table, () => 1),
    criteria,
  );
  const openings = openingsOf(table);
  const appliesToAll = table.applies.every((row) => row.every(Boolean));
  const weightSums = new Float64Array(paddedRows(table.low.length) * blockLength);
  return (weights, draws, into) => {
    sumsOfBlock(values, weights, draws, into);
    addOpenings(random, openings, weights, draws, into);
    // Weights that all count sum to 1, and need no bringing back to a whole.
    if (appliesToAll) return;
    sumsOfBlock(ones, weights, draws, weightSums);
    for (let at = 0; at < table.low.length * blockLength; at += 1) {
      const weight = weightSums[at] ?? 0;
      into[at] = weight > 0 ? (into[at] ?? 0) / weight : 0;
    }
  };
}
