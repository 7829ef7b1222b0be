import type { KpiEvidence } from "../../schema/compare-evidence.ts";
import { brunnerMunzel } from "../../stats/brunner-munzel.ts";
import { leaveOneOutComparison } from "../../stats/leave-one-out.ts";
import type { ValueCount } from "../../stats/value-counts.ts";
import type { Cell, TallyId } from "../cell.ts";
import type { CompareContext } from "../compare/compare-context.ts";
import { weekDifference } from "../compare/week-difference.ts";
import { baselineMix, weekStrata } from "../compare/week-strata.ts";
import { type Contribution, ratioOf, total } from "../kpi/kpi-measure.ts";
import type { WeekCells } from "../kpi/week-cells.ts";
import { asRange, notTested, ownRange } from "./no-evidence.ts";

type Satisfaction = NonNullable<KpiEvidence["satisfaction"]>;

const answered = ({ tallies }: Cell): Contribution => ({
  sum: tallies["csat-rated"],
  count: tallies["csat-offered"],
});

const marks: readonly TallyId[] = [
  "csat-mark-1",
  "csat-mark-2",
  "csat-mark-3",
  "csat-mark-4",
  "csat-mark-5",
];

function cellsOf(weeks: readonly WeekCells[]): Cell[] {
  return weeks.flatMap(({ cells }) => cells);
}

/** The share if nobody who was asked and kept silent were satisfied, and if all of them were. */
function boundsOf(weeks: readonly WeekCells[]): [number, number] | null {
  const { sum: rated, count: offered } = total(cellsOf(weeks), answered);
  const satisfied = total(cellsOf(weeks), ({ tallies }) => ({
    sum: tallies["csat-satisfied"],
    count: 0,
  })).sum;
  if (offered === 0) return null;
  return [satisfied / offered, (satisfied + offered - rated) / offered];
}

function marksOf(weeks: readonly WeekCells[]): ValueCount[] {
  const cells = cellsOf(weeks);
  return marks.map((mark, place) => ({
    value: place + 1,
    count: cells.reduce((sum, { tallies }) => sum + tallies[mark], 0),
  }));
}

function answerRate({ weeks }: CompareContext): Satisfaction["answerRate"] {
  const baseline = weekStrata(weeks.baseline.weeks, answered);
  const pilot = weekStrata(weeks.pilot.weeks, answered);
  const { weights } = baselineMix(baseline, pilot);
  const { estimate, interval, p } = weekDifference(baseline, pilot, weights, "difference");
  const rateOf = (side: readonly WeekCells[]) => ratioOf(total(cellsOf(side), answered));
  return {
    baseline: rateOf(weeks.baseline.weeks),
    pilot: rateOf(weeks.pilot.weeks),
    difference: weights.size === 0 ? notTested : { estimate, interval: ownRange(interval), p },
  };
}

function ordinal({ weeks }: CompareContext): Satisfaction["ordinal"] {
  const compared = (pilot: readonly WeekCells[], baseline: readonly WeekCells[]) =>
    brunnerMunzel(marksOf(baseline), marksOf(pilot));
  const whole = compared(weeks.pilot.weeks, weeks.baseline.weeks);
  if (whole === null) return null;
  const found = leaveOneOutComparison(
    weeks.pilot.weeks,
    weeks.baseline.weeks,
    (pilot, baseline) => compared(pilot, baseline)?.cliffDelta ?? null,
  );
  const estimate = whole.cliffDelta;
  return {
    cliffsDelta: { estimate, interval: asRange(found?.interval) },
    brunnerMunzelP: whole.p,
  };
}

/**
 * What else must be known of a satisfaction score: what silence could hide, whether more or fewer
 * people answered, and the marks as an order instead of a cut at "satisfied".
 *
 * @example satisfactionEvidence(context).answerRate.baseline // 0.21
 */
export function satisfactionEvidence(context: CompareContext): Satisfaction {
  const { weeks } = context;
  return {
    nonResponseBounds: {
      baseline: boundsOf(weeks.baseline.weeks),
      pilot: boundsOf(weeks.pilot.weeks),
    },
    answerRate: answerRate(context),
    ordinal: ordinal(context),
  };
}
