import { lengthOf } from "./elementary/length-of.ts";
import { raisedTo } from "./elementary/raised-to.ts";
import type { Moments } from "./moments.ts";

/** One channel (or channel and topic) in both periods; null where it has no tickets. */
export interface Stratum {
  stratum: string;
  pilot: Moments | null;
  baseline: Moments | null;
}

/** Whose mix both periods are brought to. */
export type StandardMix = "baseline" | "pilot" | "pooled";

export interface StandardisedMean {
  mean: number;
  /** If tickets were independent. */
  standardError: number;
}

export interface Standardised {
  pilot: StandardisedMean;
  baseline: StandardisedMean;
  /** Pilot minus baseline, at one and the same mix. */
  difference: number;
  standardError: number;
  /** Pilot minus baseline as they came, over all strata. */
  crudeDifference: number;
  /** The larger of the two periods' shares of tickets in strata that the other lacks, 0 to 1. */
  uncoveredShare: number;
}

interface Covered {
  pilot: Moments;
  baseline: Moments;
}

/**
 * What would the comparison be, had both periods had the same mix of channels?
 *
 * If the pilot happened to get the easy channel, it looks better without being better. Each stratum's
 * mean is weighted by the same mix in both periods. Shares are means of zeros and ones
 * (`momentsOfShare`).
 * Example: kidney stones (Charig 1986): crude 78.0 % against 82.6 %, at the pooled mix 83.3 %
 * against 77.9 %: the "worse" treatment is better for small and for large stones.
 *
 * Source: K. Rothman, Modern Epidemiology, direct standardisation. Strata that one period lacks are
 * left out and counted in `uncoveredShare`; refuse above a tenth.
 *
 * @returns null when no stratum has tickets in both periods
 */
export function standardise(
  strata: readonly Stratum[],
  mix: StandardMix = "baseline",
): Standardised | null {
  const covered = coveredStrata(strata);
  if (covered.length === 0) return null;
  const weights = mixWeights(covered, mix);
  const pilot = weightedMean(
    covered.map((entry) => entry.pilot),
    weights,
  );
  const baseline = weightedMean(
    covered.map((entry) => entry.baseline),
    weights,
  );
  return {
    pilot,
    baseline,
    difference: pilot.mean - baseline.mean,
    standardError: lengthOf(pilot.standardError, baseline.standardError),
    crudeDifference:
      crudeMean(strata.map((entry) => entry.pilot)) -
      crudeMean(strata.map((entry) => entry.baseline)),
    uncoveredShare: Math.max(uncovered(strata, "pilot"), uncovered(strata, "baseline")),
  };
}

export interface KitagawaSplit {
  /** The part of the difference that comes from the strata's own means. */
  rate: number;
  /** The part that comes from the mix. */
  mix: number;
  total: number;
}

/**
 * Which part of a crude difference is real change, and which only another mix?
 *
 * rate = Σ (r_P − r_B)(w_P + w_B)/2, mix = Σ (w_P − w_B)(r_P + r_B)/2; they add up to the difference.
 * Example: kidney stones: −0.0457 = 0.0537 (rate) − 0.0994 (mix).
 *
 * Source: E. Kitagawa (1955), JASA 50, 1168–1194.
 *
 * @returns null when no stratum has tickets in both periods; strata that one lacks are left out
 */
export function kitagawaSplit(strata: readonly Stratum[]): KitagawaSplit | null {
  const covered = coveredStrata(strata);
  if (covered.length === 0) return null;
  const pilotWeights = mixWeights(covered, "pilot");
  const baselineWeights = mixWeights(covered, "baseline");
  let rate = 0;
  let mix = 0;
  covered.forEach(({ pilot, baseline }, place) => {
    const ofPilot = pilotWeights[place] ?? 0;
    const ofBaseline = baselineWeights[place] ?? 0;
    rate += ((pilot.mean - baseline.mean) * (ofPilot + ofBaseline)) / 2;
    mix += ((ofPilot - ofBaseline) * (pilot.mean + baseline.mean)) / 2;
  });
  return { rate, mix, total: rate + mix };
}

function coveredStrata(strata: readonly Stratum[]): Covered[] {
  return strata.flatMap(({ pilot, baseline }) =>
    pilot !== null && baseline !== null && pilot.count > 0 && baseline.count > 0
      ? [{ pilot, baseline }]
      : [],
  );
}

function mixWeights(covered: readonly Covered[], mix: StandardMix): number[] {
  const sizes = covered.map(({ pilot, baseline }) => {
    if (mix === "pooled") return pilot.count + baseline.count;
    return mix === "pilot" ? pilot.count : baseline.count;
  });
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return sizes.map((size) => size / total);
}

function weightedMean(groups: readonly Moments[], weights: readonly number[]): StandardisedMean {
  let mean = 0;
  let variance = 0;
  groups.forEach((group, place) => {
    const weight = weights[place] ?? 0;
    mean += weight * group.mean;
    variance += (raisedTo(weight, 2) * group.variance) / group.count;
  });
  return { mean, standardError: Math.sqrt(variance) };
}

function crudeMean(groups: readonly (Moments | null)[]): number {
  const known = groups.filter((group) => group !== null);
  const count = known.reduce((sum, group) => sum + group.count, 0);
  return known.reduce((sum, group) => sum + group.mean * group.count, 0) / count;
}

function uncovered(strata: readonly Stratum[], side: "pilot" | "baseline"): number {
  const other = side === "pilot" ? "baseline" : "pilot";
  const total = strata.reduce((sum, entry) => sum + (entry[side]?.count ?? 0), 0);
  const alone = strata.filter((entry) => (entry[other]?.count ?? 0) === 0);
  return alone.reduce((sum, entry) => sum + (entry[side]?.count ?? 0), 0) / total;
}
