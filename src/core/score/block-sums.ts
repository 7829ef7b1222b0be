import { blockLength } from "./tally-block.ts";

/** Vendors are added up four at a time: a weight that was read once serves four sums. */
const together = 4;

/** How many rows a block of totals needs: whole fours. Example: `paddedRows(5)` is 8. */
export function paddedRows(vendors: number): number {
  return Math.ceil(vendors / together) * together;
}

/** Numbers by criterion, one vendor's beside the next one's, padded to whole fours. */
export type CellsByCriterion = { cells: Float64Array; width: number; criteria: number };

/**
 * A table of vendors × criteria turned round for adding up. Example:
 * `cellsByCriterion([[1, 2], [3, 4]], 2).cells` is 1, 3, 0, 0, 2, 4, 0, 0.
 */
export function cellsByCriterion(
  rows: readonly (readonly number[])[],
  criteria: number,
): CellsByCriterion {
  const width = paddedRows(rows.length);
  const cells = new Float64Array(width * criteria);
  for (const [vendor, row] of rows.entries()) {
    for (let j = 0; j < criteria; j += 1) cells[j * width + vendor] = row[j] ?? 0;
  }
  return { cells, width, criteria };
}

function putPair(into: Float64Array, at: number, first: number, second: number): void {
  into[at] = first;
  into[at + 1] = second;
}

/** Four vendors under two sets of weights: eight sums for six numbers read. */
function eightSums(
  { cells, width, criteria }: CellsByCriterion,
  weights: Float64Array,
  vendor: number,
  draw: number,
  into: Float64Array,
): void {
  let a0 = 0;
  let b0 = 0;
  let c0 = 0;
  let d0 = 0;
  let a1 = 0;
  let b1 = 0;
  let c1 = 0;
  let d1 = 0;
  const first = draw * criteria;
  for (let j = 0, at = vendor; j < criteria; j += 1, at += width) {
    const w0 = weights[first + j] ?? 0;
    const w1 = weights[first + criteria + j] ?? 0;
    const a = cells[at] ?? 0;
    const b = cells[at + 1] ?? 0;
    const c = cells[at + 2] ?? 0;
    const d = cells[at + 3] ?? 0;
    a0 += w0 * a;
    b0 += w0 * b;
    c0 += w0 * c;
    d0 += w0 * d;
    a1 += w1 * a;
    b1 += w1 * b;
    c1 += w1 * c;
    d1 += w1 * d;
  }
  const at = vendor * blockLength + draw;
  putPair(into, at, a0, a1);
  putPair(into, at + blockLength, b0, b1);
  putPair(into, at + 2 * blockLength, c0, c1);
  putPair(into, at + 3 * blockLength, d0, d1);
}

/**
 * Σ weight × cell of every vendor under every set of weights of a block. `weights` holds blockLength
 * rows, one place per criterion; `into` gets one row of blockLength per vendor. Each sum is added up in
 * the order of the criteria, so that equal rows give equal sums.
 *
 * @example sumsOfBlock(cellsByCriterion([[1, 0]], 2), weights, 1, into) // into[0] is the first weight
 */
export function sumsOfBlock(
  cells: CellsByCriterion,
  weights: Float64Array,
  draws: number,
  into: Float64Array,
): void {
  for (let vendor = 0; vendor < cells.width; vendor += together) {
    for (let draw = 0; draw < draws; draw += 2) eightSums(cells, weights, vendor, draw, into);
  }
}
