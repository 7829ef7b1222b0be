import { clusteredMean, type WeeklySum } from "./cluster-t.ts";
import { raisedTo } from "./elementary/raised-to.ts";
import { type Moments, momentsOf } from "./moments.ts";
import { type Inference, noInference, studentInference } from "./student-inference.ts";

export interface DifferenceInDifferences extends Inference {
  /** Change where the pilot ran minus change where it did not. */
  estimate: number;
}

/** The four groups of a comparison with a control. */
export interface FourGroups<Group> {
  treatedBefore: Group;
  treatedAfter: Group;
  controlBefore: Group;
  controlAfter: Group;
}

/**
 * The change where the pilot ran minus the change where it did not, from four means.
 * Example: (21.03 − 20.44) − (21.17 − 23.33) = 2.75 (Card and Krueger 1994).
 */
export function changeBeyondControl(means: FourGroups<number>): number {
  return means.treatedAfter - means.treatedBefore - (means.controlAfter - means.controlBefore);
}

/**
 * What did the pilot change beyond what changed anyway, if values are independent?
 *
 * Ordinary least squares with one common variance in the four groups.
 * Example: treated 10, 12 then 8, 10; control 11, 13 both times: −2, standard error 2, p 0.374.
 * Source: J. Angrist and J.-S. Pischke (2009), Mostly Harmless Econometrics, chapter 5.
 *
 * @returns null when a group has fewer than two values
 */
export function differenceInDifferences(
  values: FourGroups<readonly number[]>,
  confidence = 0.95,
): DifferenceInDifferences | null {
  const treatedBefore = momentsOf(values.treatedBefore);
  const treatedAfter = momentsOf(values.treatedAfter);
  const controlBefore = momentsOf(values.controlBefore);
  const controlAfter = momentsOf(values.controlAfter);
  if (!treatedBefore || !treatedAfter || !controlBefore || !controlAfter) return null;
  const groups: readonly Moments[] = [treatedBefore, treatedAfter, controlBefore, controlAfter];
  const estimate = changeBeyondControl({
    treatedBefore: treatedBefore.mean,
    treatedAfter: treatedAfter.mean,
    controlBefore: controlBefore.mean,
    controlAfter: controlAfter.mean,
  });
  const squares = total(groups.map((group) => group.variance * (group.count - 1)));
  const degreesOfFreedom = total(groups.map((group) => group.count - 1));
  const standardError = Math.sqrt(
    (squares / degreesOfFreedom) * total(groups.map((group) => 1 / group.count)),
  );
  const scale = Math.max(...groups.map((group) => Math.abs(group.mean)));
  return {
    estimate,
    ...studentInference(estimate, standardError, degreesOfFreedom, confidence, scale),
  };
}

/** The same week, once where the pilot ran (or will run) and once where it does not. */
export interface PairedWeek {
  treated: WeeklySum;
  control: WeeklySum;
}

/**
 * The same by weeks: what hits both sides in one week (a holiday, an outage) cancels, and tickets of
 * one week are not taken as independent.
 *
 * Each week adds its pull on the treated mean minus its pull on the control mean; variances as in
 * `clusteredMean`; K₁ + K₂ − 2 degrees of freedom.
 * Example: weekly means 6 and 8 against 6 and 7.8, then 9 and 8 against 7 and 6.2: change 1.8.
 *
 * @returns null when a side has no tickets in a period
 */
export function differenceInDifferencesByWeeks(
  after: readonly PairedWeek[],
  before: readonly PairedWeek[],
  confidence = 0.95,
): DifferenceInDifferences | null {
  const late = gapBetweenSides(after);
  const early = gapBetweenSides(before);
  if (late === null || early === null) return null;
  const estimate = late.gap - early.gap;
  if (late.variance === null || early.variance === null) {
    return { estimate, ...noInference("too-few-weeks") };
  }
  return {
    estimate,
    ...studentInference(
      estimate,
      Math.sqrt(late.variance + early.variance),
      after.length + before.length - 2,
      confidence,
      Math.max(late.scale, early.scale),
    ),
  };
}

function gapBetweenSides(
  weeks: readonly PairedWeek[],
): { gap: number; variance: number | null; scale: number } | null {
  const treated = clusteredMean(weeks.map((week) => week.treated));
  const control = clusteredMean(weeks.map((week) => week.control));
  if (treated === null || control === null) return null;
  const pulls = weeks.map(
    (week) =>
      (week.treated.sum - treated.mean * week.treated.count) / treated.count -
      (week.control.sum - control.mean * week.control.count) / control.count,
  );
  const k = weeks.length;
  return {
    gap: treated.mean - control.mean,
    variance: k < 2 ? null : (k / (k - 1)) * total(pulls.map((pull) => raisedTo(pull, 2))),
    scale: Math.max(Math.abs(treated.mean), Math.abs(control.mean)),
  };
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
