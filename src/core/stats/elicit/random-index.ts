/**
 * Mean consistency index of matrices filled by chance, by number of items: the yardstick of the
 * consistency ratio. Tables differ by up to a tenth, so a ratio says nothing without its table.
 *
 * uniform-scale: every entry of the upper triangle drawn from 1/9 … 9; 3 and 4 items enumerated in full
 * (4,913 and 24,137,569 matrices), 5 to 10 simulated with a standard error below 0.001.
 * saaty-1980: still the most printed; 10.6 % too high at 3 items, so it lets contradictions through.
 * saaty-2005: the published table nearest to the first. donegan-dodd-1991: lower, stricter.
 */
const tables = {
  "uniform-scale": [
    0.524457454291, 0.884158000697, 1.10853, 1.24964, 1.3414, 1.40466, 1.45119, 1.48653,
  ],
  "saaty-1980": [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49],
  "saaty-2005": [0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49],
  "donegan-dodd-1991": [0.4914, 0.8286, 1.0591, 1.1797, 1.2519, 1.3171, 1.3733, 1.4055],
} as const;

export type RandomIndexTable = keyof typeof tables;

/** The table used unless another is named. */
export const defaultRandomIndex: RandomIndexTable = "uniform-scale";

const fewestItems = 3;

/**
 * How inconsistent are judgements made by chance? Null below 3 items, where no contradiction is
 * possible, and above 10, which no table here covers.
 *
 * @example randomIndex("saaty-2005", 4) // 0.89
 */
export function randomIndex(table: RandomIndexTable, items: number): number | null {
  return tables[table][items - fewestItems] ?? null;
}
