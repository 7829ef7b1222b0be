/** How a system truly serves; the simulator turns it into tickets. */
export interface ServiceTruth {
  /** Multiplies the time to the first human reply. */
  firstReplyFactor: number;
  /** Multiplies the time to the last solve of what people solve. */
  humanSolveFactor: number;
  /** Share of the in-scope tickets (topic and channel) that the AI takes up. */
  aiTakesUp: number;
  /** Of those, the share that never reaches a person. */
  aiContains: number;
  /** Of the contained, the share in which the customer said that it was solved. */
  aiConfirmed: number;
  /** Share of solves after which the same person returns on the same topic within 7 days. */
  returnsAfterHuman: number;
  returnsAfterAi: number;
  reopens: number;
  satisfiedWithHuman: number;
  satisfiedWithAi: number;
}

/**
 * The truth behind the sample, written down so that the report can be judged against it.
 *
 * - tidalleaf answers 35 % sooner and changes nothing else for the worse: what its AI takes away are
 *   short cases, people take 6 % longer over the rest, and the two cancel out.
 * - norvane answers 20 % sooner. Its AI closes many talks by itself and counts silence as solved, so
 *   cases end sooner on paper while more customers come back: better on resolution time, worse on
 *   repeat contacts.
 */
export const truth: Readonly<Record<"baseline" | "norvane" | "tidalleaf", ServiceTruth>> = {
  baseline: {
    firstReplyFactor: 1,
    humanSolveFactor: 1,
    aiTakesUp: 0,
    aiContains: 0,
    aiConfirmed: 0,
    returnsAfterHuman: 0.12,
    returnsAfterAi: 0,
    reopens: 0.12,
    satisfiedWithHuman: 0.79,
    satisfiedWithAi: 0,
  },
  norvane: {
    firstReplyFactor: 0.8,
    humanSolveFactor: 0.92,
    aiTakesUp: 0.85,
    aiContains: 0.55,
    aiConfirmed: 0.22,
    returnsAfterHuman: 0.12,
    returnsAfterAi: 0.45,
    reopens: 0.12,
    satisfiedWithHuman: 0.8,
    satisfiedWithAi: 0.62,
  },
  tidalleaf: {
    firstReplyFactor: 0.65,
    humanSolveFactor: 1.06,
    aiTakesUp: 0.5,
    aiContains: 0.36,
    aiConfirmed: 0.6,
    returnsAfterHuman: 0.12,
    returnsAfterAi: 0.14,
    reopens: 0.12,
    satisfiedWithHuman: 0.82,
    satisfiedWithAi: 0.8,
  },
};

/**
 * A KPI's true change from baseline to pilot, at the baseline's mix of channels and topics: times up
 * to 14 days as a ratio, shares in percentage points. From runs of 60 times the sample's volume
 * without effects of the week; a test repeats it with less.
 */
export const trueEffects = {
  norvane: {
    "first-response-time": { ratio: 0.8 },
    "resolution-time": { ratio: 0.84 },
    "resolution-rate": { points: 0.5 },
    "first-contact-resolution": { points: 0 },
    "handling-time": { ratio: 1 },
    "repeat-contact-rate": { points: 6 },
    csat: { points: -2.5 },
    "sla-attainment": { points: 5.6 },
  },
  tidalleaf: {
    "first-response-time": { ratio: 0.65 },
    "resolution-time": { ratio: 1 },
    "resolution-rate": { points: 0 },
    "first-contact-resolution": { points: 0 },
    "handling-time": { ratio: 1 },
    "repeat-contact-rate": { points: 0 },
    csat: { points: 3 },
    "sla-attainment": { points: 10.7 },
  },
} as const;
