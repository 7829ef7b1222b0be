import type { Random } from "../stats/random.ts";
import { cellsByCriterion, paddedRows, sumsOfBlock } from "./block-sums.ts";
import { blockLength } from "./tally-block.ts";
import type { ValueTable } from "./value-table.ts";

/** Fills a block of totals (a row of blockLength per vendor) from as many sets of weights. */
export type BlockTotals = (weights: Float64Array, draws: number, into: Float64Array) => void;

/** An answer still open: what it may add to the proven value. */
type Opening = { criterion: number; span: number };

function openingsOf({ low, high, applies }: ValueTable): Opening[][] {
  return low.map((row, vendor) =>
    row.flatMap((least, criterion) => {
      const span = (high[vendor]?.[criterion] ?? 0) - least;
      return applies[vendor]?.[criterion] && span > 0 ? [{ criterion, span }] : [];
    }),
  );
}

/** Adds what is open, drawn anew for every set of weights; `first` is where these begin. */
function addOpenings(
  random: Random,
  openings: readonly (readonly Opening[])[],
  weights: Float64Array,
  draw: number,
  criteria: number,
  into: Float64Array,
): void {
  for (let vendor = 0; vendor < openings.length; vendor += 1) {
    let sum = 0;
    for (const { criterion, span } of openings[vendor] ?? []) {
      sum += (weights[draw * criteria + criterion] ?? 0) * span * random.uniform();
    }
    const at = vendor * blockLength + draw;
    into[at] = (into[at] ?? 0) + sum;
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
  const hasOpenings = openings.some((some) => some.length > 0);
  const appliesToAll = table.applies.every((row) => row.every(Boolean));
  const weightSums = new Float64Array(paddedRows(table.low.length) * blockLength);
  return (weights, draws, into) => {
    sumsOfBlock(values, weights, draws, into);
    for (let draw = 0; hasOpenings && draw < draws; draw += 1) {
      addOpenings(random, openings, weights, draw, criteria, into);
    }
    // Weights that all count sum to 1, and need no bringing back to a whole.
    if (appliesToAll) return;
    sumsOfBlock(ones, weights, draws, weightSums);
    for (let at = 0; at < table.low.length * blockLength; at += 1) {
      const weight = weightSums[at] ?? 0;
      into[at] = weight > 0 ? (into[at] ?? 0) / weight : 0;
    }
  };
}
