import type { VerdictReason } from "../../schema/compare-output.ts";
import type { Cell, TallyId } from "../cell.ts";
import { ticketsWithin } from "../histogram.ts";
import type { DefinitionId } from "./kpi-definition.ts";
import type { Contribution, KpiMeasure } from "./kpi-measure.ts";
import type { MeasureBasis } from "./measure-basis.ts";
import { solveCoverage } from "./time-measures.ts";

type Part = (cell: Cell) => Contribution;

function shareMeasure(
  id: DefinitionId,
  contribute: Part,
  coverage: Part,
  more: Partial<Pick<KpiMeasure, "leastCoverage" | "unit">> & {
    followUpSeconds?: number;
    returnWindowSeconds?: number;
  } = {},
): KpiMeasure {
  const { followUpSeconds = null, returnWindowSeconds = null } = more;
  const followUp = followUpSeconds === Infinity ? null : followUpSeconds;
  return {
    definition: { id, clock: null, followUpSeconds: followUp, returnWindowSeconds },
    unit: more.unit ?? "share",
    scale: "difference",
    contribute,
    coverage,
    duration: null,
    leastCoverage: more.leastCoverage === undefined ? 0.8 : more.leastCoverage,
  };
}

/** Two tallies as a share. */
function tallies(part: TallyId, whole: TallyId): Part {
  return (cell) => ({ sum: cell.tallies[part], count: cell.tallies[whole] });
}

/**
 * Solved within the follow-up ÷ all created. Throughput is another figure and not this one.
 *
 * @example resolutionRate(basis).contribute(cell) // { sum: 9, count: 10 }
 */
export function resolutionRate(basis: MeasureBasis): KpiMeasure {
  const { followUpSeconds } = basis;
  const contribute: Part = ({ histograms, tallies: counts }) => ({
    sum: ticketsWithin(histograms.solved, followUpSeconds),
    count: counts["solve-known"],
  });
  return shareMeasure("resolution-rate", contribute, solveCoverage, { followUpSeconds });
}

/**
 * Strict: solved by people in one contact, never reopened, no return of the same requester on the
 * same topic in the window ÷ solved by people with the window passed. Without contact counts the
 * proxy is used and named: exactly one public reply ÷ solved by people.
 *
 * @example firstContactResolution(basis) // the measure, strict where contacts are counted
 */
export function firstContactResolution(basis: MeasureBasis): KpiMeasure | VerdictReason {
  const { returnFollowUpSeconds: limit, settings, isContactStrict, followUpSeconds } = basis;
  if (!isContactStrict) {
    const contribute: Part = ({ histograms }) => ({
      sum: ticketsWithin(histograms["one-touch"], followUpSeconds),
      count: ticketsWithin(histograms["replies-known"], followUpSeconds),
    });
    const coverage: Part = ({ histograms, tallies: counts }) => ({
      sum: ticketsWithin(histograms["replies-known"]),
      count: counts["human-solved"],
    });
    const more = { followUpSeconds };
    return shareMeasure("first-contact-resolution-one-touch", contribute, coverage, more);
  }
  if (limit <= 0) return "follow-up-too-short";
  const contribute: Part = ({ histograms }) => ({
    sum: ticketsWithin(histograms["human-solved-at-first-contact"], limit),
    count: ticketsWithin(histograms["human-solved"], limit),
  });
  return shareMeasure(
    "first-contact-resolution",
    contribute,
    tallies("contact-known", "human-due"),
    { followUpSeconds: limit, returnWindowSeconds: settings.returnWindowSeconds },
  );
}

/**
 * Solved tickets whose requester came back in the window ÷ solved tickets with the window passed.
 *
 * @example repeatContactRate({ ...basis, returnFollowUpSeconds: 0 }) // "follow-up-too-short"
 */
export function repeatContactRate(basis: MeasureBasis): KpiMeasure | VerdictReason {
  const { returnFollowUpSeconds: limit, settings, areTopicsKnown } = basis;
  if (limit <= 0) return "follow-up-too-short";
  const contribute: Part = ({ histograms }) => ({
    sum: ticketsWithin(histograms["anchors-returned"], limit),
    count: ticketsWithin(histograms.anchors, limit),
  });
  const id = areTopicsKnown ? "repeat-contact-rate" : "repeat-contact-rate-without-topic";
  return shareMeasure(id, contribute, tallies("anchor-known", "anchor-due"), {
    followUpSeconds: limit,
    returnWindowSeconds: settings.returnWindowSeconds,
  });
}

/**
 * Satisfied ÷ rated. The answer rate stands beside it as coverage; it is low everywhere.
 *
 * @example customerSatisfaction().contribute(cell) // { sum: 8, count: 10 }
 */
export function customerSatisfaction(): KpiMeasure {
  return shareMeasure(
    "csat",
    tallies("csat-satisfied", "csat-rated"),
    tallies("csat-rated", "csat-offered"),
    { leastCoverage: null },
  );
}

/**
 * 100 × (promoters − detractors) ÷ answers, from −100 to 100.
 *
 * @example netPromoterScore().contribute(cell) // { sum: 500, count: 20 }: a score of 25
 */
export function netPromoterScore(): KpiMeasure {
  const contribute: Part = ({ tallies: counts }) => ({
    sum: 100 * (counts["nps-promoters"] - counts["nps-detractors"]),
    count: counts["nps-rated"],
  });
  return shareMeasure("nps", contribute, tallies("nps-rated", "nps-asked"), {
    leastCoverage: null,
    unit: "points",
  });
}

/**
 * Solved by the AI alone and no return in the window ÷ tickets in which the AI took part.
 *
 * @example sustainedAiResolution(basis).contribute(cell) // { sum: 3, count: 10 }
 */
export function sustainedAiResolution(basis: MeasureBasis): KpiMeasure {
  return shareMeasure(
    "ai-resolution",
    tallies("ai-sustained", "ai-anchors"),
    tallies("ai-known", "used"),
    { returnWindowSeconds: basis.settings.returnWindowSeconds },
  );
}

/**
 * In time ÷ (in time + late); unanswered and overdue is late, not yet due is left out.
 *
 * @example slaAttainment().contribute(cell) // { sum: 9, count: 10 }
 */
export function slaAttainment(): KpiMeasure {
  const contribute: Part = ({ tallies: counts }) => ({
    sum: counts["sla-met"],
    count: counts["sla-met"] + counts["sla-breached"],
  });
  const coverage: Part = ({ tallies: counts }) => ({
    sum: counts["sla-met"] + counts["sla-breached"] + counts["sla-not-due"],
    count: counts["sla-at-risk"],
  });
  return shareMeasure("sla-attainment", contribute, coverage);
}

/**
 * Σ handling seconds ÷ contacts with a recorded value; below 80 % recorded it means nothing.
 *
 * @example handlingTime().contribute(cell) // { sum: 4200, count: 5 }: 14 minutes each
 */
export function handlingTime(): KpiMeasure {
  const coverage = tallies("handled", "touched");
  const measure = shareMeasure("handling-time", tallies("handle-seconds", "handled"), coverage);
  return { ...measure, unit: "seconds", scale: "ratio" };
}
