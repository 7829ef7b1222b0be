import type { TableForm } from "./table-reading.ts";

/** The five service dimensions; their answers are pairs of expectation and perception, 1 to 7. */
export const serviceDimensions = [
  "tangibles",
  "reliability",
  "responsiveness",
  "assurance",
  "empathy",
] as const;

export type ServiceDimension = (typeof serviceDimensions)[number];

export const surveyPeriods = ["baseline", "pilot"] as const;
export const surveyGroups = ["customer", "agent"] as const;

/** One answer: a pair on a service dimension, or a rating of a touchpoint (1 to 10). */
export type SurveyRow = {
  respondent: string;
  period: (typeof surveyPeriods)[number];
  group: (typeof surveyGroups)[number];
  item: string;
  expected: number | null;
  received: number | null;
  rating: number | null;
  /** The day of the answer. */
  at: string;
};

const pairScale = { low: 1, high: 7 };
const ratingScale = { low: 1, high: 10 };

function isDimension(item: string): item is ServiceDimension {
  return (serviceDimensions as readonly string[]).includes(item);
}

/**
 * `survey.csv`: what customers and agents expected and received, and how they rate touchpoints.
 * Source of the pairs: A. Parasuraman et al., SERVQUAL (1988), with items of our own wording.
 */
export const surveyForm: TableForm<SurveyRow> = {
  required: ["respondent_code", "period", "item_id", "at"],
  optional: ["group", "expected", "received", "rating"],
  rowOf: (cells) => {
    const respondent = cells.needed("respondent_code");
    const item = cells.needed("item_id");
    const period = cells.word("period", surveyPeriods);
    const group = cells.text("group") === null ? "customer" : cells.word("group", surveyGroups);
    const at = cells.day("at");
    const expected = cells.number("expected", pairScale.low, pairScale.high);
    const received = cells.number("received", pairScale.low, pairScale.high);
    const rating = cells.number("rating", ratingScale.low, ratingScale.high);
    if (!respondent || !item || !period || !group || !at) return null;
    if (isDimension(item)) {
      if (received !== null && expected === null) {
        cells.fault("survey-expectation-missing", "expected", { item });
      }
      if (expected === null || received === null) return null;
    } else if (rating === null) return null;
    return { respondent, period, group, item, expected, received, rating, at };
  },
};
