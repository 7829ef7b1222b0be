import {
  type ServiceDimension,
  type SurveyRow,
  serviceDimensions,
} from "../parse/tables/survey-table.ts";
import { raisedTo } from "../stats/elementary/raised-to.ts";
import type { Interval } from "../stats/interval.ts";
import { welchDifference } from "../stats/welch.ts";
import { leastAnswers, type MeanAnswer, meanAnswer, onePerPerson } from "./answer-groups.ts";

/** One service dimension in one period: what was expected, what was received, and the gap. */
export type ServiceGap = {
  dimension: ServiceDimension;
  expected: number | null;
  received: number | null;
  /** Perception minus expectation, person by person: below 0 is a shortfall. */
  gap: MeanAnswer;
};

/** All five, and their sum weighted with the shares of complaints. */
export type ServiceGaps = {
  gaps: ServiceGap[];
  weighted: number | null;
  /** Where to begin: share × shortfall, adding up to 1; null without a shortfall, or while one was not asked. */
  priorities: Record<ServiceDimension, number> | null;
};

/** A gap before and in the pilot. cannot-tell: fewer than 30 answers in either, or 0 in the interval. */
export type GapChange = {
  dimension: ServiceDimension;
  change: number | null;
  interval: Interval | null;
  word: "better" | "worse" | "cannot-tell";
};

type Shares = Readonly<Record<ServiceDimension, number>> | null;
type Period = SurveyRow["period"];

function answersOf(rows: readonly SurveyRow[], period: Period, dimension: ServiceDimension) {
  return rows.filter(
    (row) => row.period === period && row.item === dimension && row.group === "customer",
  );
}

function gapsByPerson(rows: readonly SurveyRow[], period: Period, dimension: ServiceDimension) {
  const own = answersOf(rows, period, dimension);
  const reading = ({ expected, received }: SurveyRow) =>
    expected === null || received === null ? null : received - expected;
  return [...onePerPerson(own, reading).values()];
}

function gapOf(
  rows: readonly SurveyRow[],
  period: Period,
  dimension: ServiceDimension,
): ServiceGap {
  const own = answersOf(rows, period, dimension);
  const mean = (reading: (row: SurveyRow) => number | null) =>
    meanAnswer([...onePerPerson(own, reading).values()]).mean;
  return {
    dimension,
    expected: mean((row) => row.expected),
    received: mean((row) => row.received),
    gap: meanAnswer(gapsByPerson(rows, period, dimension)),
  };
}

function prioritiesOf(gaps: readonly ServiceGap[], shares: Shares) {
  const even = 1 / serviceDimensions.length;
  const shortfalls = gaps.map(
    ({ dimension, gap }) => (shares?.[dimension] ?? even) * Math.max(0, -(gap.mean ?? 0)),
  );
  const all = shortfalls.reduce((sum, one) => sum + one, 0);
  if (all === 0 || gaps.some(({ gap }) => gap.mean === null)) return null;
  const parts = gaps.map(({ dimension }, at) => [dimension, (shortfalls[at] ?? 0) / all] as const);
  return Object.fromEntries(parts) as Record<ServiceDimension, number>;
}

/**
 * How far does the service fall short of what customers expect, dimension by dimension and in all? The
 * gap is perception minus expectation on scales of 1 to 7; the weighted gap is Σ share × gap over the
 * shares of complaints. Agents' answers do not enter. Null where a dimension was not asked.
 *
 * Source: A. Parasuraman, V. Zeithaml and L. Berry, SERVQUAL (1988); the items are our own wording.
 *
 * @example serviceGaps(rows, "pilot", shares).weighted // -0.42
 */
export function serviceGaps(
  rows: readonly SurveyRow[],
  period: Period,
  shares: Shares,
): ServiceGaps {
  const gaps = serviceDimensions.map((dimension) => gapOf(rows, period, dimension));
  const isWhole = gaps.every(({ gap }) => gap.mean !== null) && shares !== null;
  const weighted = isWhole
    ? gaps.reduce((sum, { dimension, gap }) => sum + (shares[dimension] ?? 0) * (gap.mean ?? 0), 0)
    : null;
  return { gaps, weighted, priorities: prioritiesOf(gaps, shares) };
}

/**
 * Did the gaps become smaller from the time before to the pilot? Two independent groups of customers,
 * asked with the same wording.
 *
 * @example gapChanges(rows)[0]?.word // "cannot-tell" with fewer than 30 answers in either period
 */
export function gapChanges(rows: readonly SurveyRow[]): GapChange[] {
  return serviceDimensions.map((dimension) => {
    const before = gapsByPerson(rows, "baseline", dimension);
    const after = gapsByPerson(rows, "pilot", dimension);
    const found = changeOf(before, after);
    const isEnough = before.length >= leastAnswers && after.length >= leastAnswers;
    return { dimension, ...found, word: isEnough ? wordOf(found.interval) : "cannot-tell" };
  });
}

function changeOf(before: readonly number[], after: readonly number[]) {
  const [one, other] = [meanAnswer(after).mean, meanAnswer(before).mean];
  const change = one === null || other === null ? null : one - other;
  const moments = [after, before].map(momentsOrNull);
  const [pilot, baseline] = moments;
  const found = pilot && baseline ? welchDifference(pilot, baseline) : null;
  return { change, interval: found?.interval ?? null };
}

function momentsOrNull(values: readonly number[]) {
  const { n, mean } = meanAnswer(values);
  if (n < 2 || mean === null) return null;
  const squares = values.reduce((sum, value) => sum + raisedTo(value - mean, 2), 0);
  return { count: n, mean, variance: squares / (n - 1) };
}

function wordOf(interval: Interval | null): GapChange["word"] {
  if (interval === null) return "cannot-tell";
  if (interval.low > 0) return "better";
  return interval.high < 0 ? "worse" : "cannot-tell";
}
