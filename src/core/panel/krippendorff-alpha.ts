import { raisedTo } from "../stats/elementary/raised-to.ts";
import { type Coincidences, coincidences } from "./coincidences.ts";
import type { Ratings } from "./complete-rows.ts";

/**
 * What a difference between two ratings means. nominal: other is other; ordinal: how many ratings lie
 * between; interval: the squared distance; ratio: the distance as a part of the sum, values from 0.
 */
export type MeasurementLevel = "nominal" | "ordinal" | "interval" | "ratio";

export type KrippendorffAlpha = {
  level: MeasurementLevel;
  /** 1 is full agreement, 0 what chance gives, below 0 worse than chance. */
  alpha: number | null;
  /** Mean disagreement within units, and between ratings paired by chance; null without pairs. */
  observed: number | null;
  expected: number | null;
  /** Share of pairs within units that are exactly equal; null without pairs. */
  equalPairs: number | null;
  pairable: number;
  leftOut: number;
  reason: "nothing-to-compare" | "no-variation" | "negative-on-ratio-scale" | null;
};

type Difference = (row: number, column: number) => number;

/** Squared difference of the values at two positions of the table. */
function differenceOf(level: MeasurementLevel, { values, margins }: Coincidences): Difference {
  const value = (index: number) => values[index] ?? 0;
  const margin = (index: number) => margins[index] ?? 0;
  if (level === "nominal") return (row, column) => (row === column ? 0 : 1);
  if (level === "interval") return (row, column) => raisedTo(value(row) - value(column), 2);
  if (level === "ratio") {
    return (row, column) =>
      row === column ? 0 : raisedTo((value(row) - value(column)) / (value(row) + value(column)), 2);
  }
  // Ratings counted up to the middle of each value: their distance is what lies between.
  let below = 0;
  const middles = values.map((_, index) => {
    const middle = below + margin(index) / 2;
    below += margin(index);
    return middle;
  });
  return (row, column) => raisedTo((middles[row] ?? 0) - (middles[column] ?? 0), 2);
}

function sumOver(table: Coincidences, term: Difference): number {
  return table.values.reduce(
    (all, _, row) => all + table.values.reduce((sum, __, column) => sum + term(row, column), 0),
    0,
  );
}

function disagreement(table: Coincidences, difference: Difference) {
  const { counts, margins, pairable } = table;
  const within = sumOver(table, (c, k) => (counts[c]?.[k] ?? 0) * difference(c, k));
  const byChance = sumOver(
    table,
    (c, k) => (margins[c] ?? 0) * (margins[k] ?? 0) * difference(c, k),
  );
  const equal = sumOver(table, (c, k) => (c === k ? (counts[c]?.[k] ?? 0) : 0));
  return {
    observed: within / pairable,
    expected: byChance / (pairable * (pairable - 1)),
    equalPairs: equal / pairable,
  };
}

/**
 * Do the judges agree beyond chance, on a scale of the given level, even if not everybody rated
 * everything? One row per unit (a vendor on one criterion), one column per judge. Units with one rating
 * are left out and counted. α = 1 − observed ÷ expected disagreement.
 *
 * When every rating is the same there is nothing that could have disagreed: alpha is null and
 * `equalPairs` is 1. Source: K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011).
 *
 * @throws RangeError when a rating is not a finite number
 * @example krippendorffAlpha([[1, 1], [2, 2], [1, 2]], "nominal").alpha // 0.4444…, 4/9
 */
export function krippendorffAlpha(units: Ratings, level: MeasurementLevel): KrippendorffAlpha {
  const table = coincidences(units);
  const { pairable, leftOut } = table;
  const none = { level, alpha: null, observed: null, expected: null, pairable, leftOut };
  if (pairable === 0) return { ...none, equalPairs: null, reason: "nothing-to-compare" };
  if (level === "ratio" && (table.values[0] ?? 0) < 0) {
    const { equalPairs } = disagreement(table, differenceOf("nominal", table));
    return { ...none, equalPairs, reason: "negative-on-ratio-scale" };
  }
  const found = disagreement(table, differenceOf(level, table));
  const base = { level, ...found, pairable, leftOut };
  if (found.expected === 0) return { ...base, alpha: null, reason: "no-variation" };
  return { ...base, alpha: 1 - found.observed / found.expected, reason: null };
}
