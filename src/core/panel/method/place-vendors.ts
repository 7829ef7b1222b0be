import type { EvaluationMethod } from "../../schema/evaluation-method.ts";
import { type BrokenTie, breakTie, type RecordedBreak } from "./break-tie.ts";
import { memberRanks } from "./member-ranks.ts";
import { tieSteps } from "./tie-steps.ts";

/** What one vendor brings into the method. */
export type MethodEntry = {
  vendor: string;
  /** Each member's own total, 0–100; null where it is not complete. */
  totals: readonly (number | null)[];
  /** Total price; null when unknown or not needed. */
  price: number | null;
  /** Points of all members on the heaviest item together; null when unknown. */
  heaviest: number | null;
  /** False when below a pass mark: it keeps its numbers and gets no place. */
  passes: boolean | null;
};

/** What the method makes of one vendor. */
export type MethodStanding = {
  vendor: string;
  ranks: (number | null)[];
  /** Mean of the members' totals, 0–100. */
  mean: number | null;
  rankSum: number | null;
  firstPlaces: number;
  /** Price for each point of the mean. */
  pricePerPoint: number | null;
  passes: boolean | null;
  place: number | null;
};

export type MethodPlaces = { standings: MethodStanding[]; openTies: BrokenTie["open"] };

/** The methods of the procurement rules. */
export type RuledMethod = Exclude<EvaluationMethod["method"], "weighted-score">;

function sumOf(numbers: readonly (number | null)[]): number | null {
  if (numbers.length === 0) return null;
  return numbers.reduce<number | null>(
    (sum, one) => (sum === null || one === null ? null : sum + one),
    0,
  );
}

function standingOf(entry: MethodEntry, ranks: (number | null)[]): MethodStanding {
  const total = sumOf(entry.totals);
  const mean = total === null ? null : total / entry.totals.length;
  const isPriced = mean !== null && mean > 0 && entry.price !== null;
  return {
    vendor: entry.vendor,
    ranks,
    mean,
    rankSum: sumOf(ranks),
    firstPlaces: ranks.filter((rank) => rank === 1).length,
    pricePerPoint: isPriced && entry.price !== null ? entry.price / mean : null,
    passes: entry.passes,
    place: null,
  };
}

/** The lower goes first. */
function keyOf(standing: MethodStanding, method: RuledMethod): number | null {
  if (method === "rank-sum") return standing.rankSum;
  if (method === "score-per-price") return standing.pricePerPoint;
  return standing.mean === null ? null : -standing.mean;
}

/** Vendors with the same key together, the lowest key first. */
function tiedGroups(keyed: readonly { vendor: string; key: number }[]): string[][] {
  const groups: { key: number; vendors: string[] }[] = [];
  for (const { vendor, key } of [...keyed].sort((a, b) => a.key - b.key)) {
    const last = groups.at(-1);
    const isEqual = last && key - last.key <= 1e-9 * Math.max(1, Math.abs(key));
    if (isEqual) last.vendors.push(vendor);
    else groups.push({ key, vendors: [vendor] });
  }
  return groups.map(({ vendors }) => vendors);
}

/**
 * Who stands where by the declared method: the highest mean total, the lowest price for each point, or
 * the lowest sum of ranks? Members' own totals become ranks, and ranks are summed; ties go by the
 * declared rule. Whoever is below the pass mark keeps its numbers and its ranks and has no place. When
 * any total that the method needs is missing nobody has a place: half a count is none.
 *
 * Example: totals 95/80/80 against 80/81/81 give means 85 and 80.67, and rank sums 5 and
 * 4, so the second is first by `rank-sum` and the first is first by `total-score`
 */
export function placeVendors(
  entries: readonly MethodEntry[],
  rules: Pick<EvaluationMethod, "tieRule" | "caseKind"> & { method: RuledMethod },
  records: readonly RecordedBreak[],
): MethodPlaces {
  const ranks = memberRanks(entries.map(({ totals }) => totals));
  const standings = entries.map((entry, index) => standingOf(entry, ranks[index] ?? []));
  const facts = {
    heaviest: new Map(entries.map(({ vendor, heaviest }) => [vendor, heaviest ?? 0])),
    firstPlaces: new Map(standings.map(({ vendor, firstPlaces }) => [vendor, firstPlaces])),
  };
  const able = standings.filter((one) => one.passes !== false);
  const keyed = able.flatMap((one) => {
    const key = keyOf(one, rules.method);
    return key === null ? [] : [{ vendor: one.vendor, key }];
  });
  if (keyed.length < able.length) return { standings, openTies: [] };
  const steps = tieSteps(rules, facts);
  const broken = tiedGroups(keyed).map((group) => breakTie(group, steps, records));
  const places = placesOf(broken.flatMap(({ groups }) => groups));
  return {
    standings: standings.map((one) => ({ ...one, place: places.get(one.vendor) ?? null })),
    openTies: broken.flatMap(({ open }) => open),
  };
}

function placesOf(groups: readonly (readonly string[])[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const group of groups) {
    const place = places.size + 1;
    for (const vendor of group) places.set(vendor, place);
  }
  return places;
}
