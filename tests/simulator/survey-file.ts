import { serviceDimensions } from "../../src/core/parse/tables/survey-table.ts";
import { csvText } from "./csv.ts";
import { type Draws, drawsFor } from "./draws.ts";
import { proofTruth } from "./proof-truth.ts";

const header = [
  "respondent_code",
  "period",
  "group",
  "item_id",
  "expected",
  "received",
  "rating",
  "at",
];
const customers = 44;
const agents = 6;
const spread = 1.1;

type Row = (string | number | null)[];

const within = (value: number, low: number, high: number) =>
  Math.min(high, Math.max(low, Math.round(value)));

/** One person's answers: a pair per dimension, a rating per touchpoint. A person leans one way. */
function answersOf(code: string, name: keyof typeof proofTruth, at: string, draws: Draws): Row[] {
  const period = name === "baseline" ? "baseline" : "pilot";
  const { gaps, ratings } = proofTruth[name];
  const lean = draws.normal() * 0.5;
  const pairs = serviceDimensions.map((item): Row => {
    const expected = within(5.9 + draws.normal() * 0.7, 1, 7);
    const received = within(expected + (gaps[item] ?? 0) + lean + draws.normal() * spread, 1, 7);
    return [code, period, "customer", item, expected, received, null, at];
  });
  const rated = Object.entries(ratings).map(([item, mean]): Row => {
    const rating = within(mean + lean + draws.normal() * 1.4, 1, 10);
    return [code, period, "customer", item, null, null, rating, at];
  });
  return [...pairs, ...rated];
}

function agentAnswers(code: string, period: string, at: string, draws: Draws): Row[] {
  return ["service-request", "identity-check"].map((item) => {
    const rating = within((period === "baseline" ? 5.2 : 6.9) + draws.normal(), 1, 10);
    return [code, period, "agent", item, null, null, rating, at];
  });
}

/** The survey of one period: 44 customers and 6 agents, within two weeks. */
export function surveyFile(name: keyof typeof proofTruth, seed: number): string {
  const draws = drawsFor(seed, `survey ${name}`);
  const [month, first] = name === "baseline" ? ["07", 13] : ["10", 12];
  const day = () =>
    `2026-${month}-${String(first + Math.floor(draws.uniform() * 14)).padStart(2, "0")}`;
  const mark = { baseline: "B", tidalleaf: "T", norvane: "N" }[name];
  const period = name === "baseline" ? "baseline" : "pilot";
  const code = (kind: string, at: number) => `${mark}${kind}${String(at + 1).padStart(2, "0")}`;
  const rows = [
    ...Array.from({ length: customers }, (_, at) => answersOf(code("C", at), name, day(), draws)),
    ...Array.from({ length: agents }, (_, at) => agentAnswers(code("A", at), period, day(), draws)),
  ];
  return csvText(header, rows.flat());
}
