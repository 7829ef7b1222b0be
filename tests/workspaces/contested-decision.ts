import type { ReportContext } from "../../src/core/report/report-context.ts";
import type { Language } from "../../src/core/text/language.ts";
import {
  criterion,
  type Documents,
  decisionOf,
  proven,
  question,
  questionsOf,
  vendorOf,
} from "./build-workspace.ts";
import { contextOf, noPilots } from "./reported-decision.ts";

/** Two questions, three criteria; weights 30, 30 and 40 of 100. */
const questions = questionsOf([
  question("work", 60, [criterion("inbox", 50), criterion("depth", 50)]),
  question("exit", 40, [criterion("terms", 100)]),
]);

const vendor = (name: string, inbox: number, depth: number, terms: number) =>
  vendorOf({ inbox: proven(inbox), depth: proven(depth), terms: proven(terms) }, { name });

const sheet = (evaluator: string, levels: object) => ({
  schemaVersion: 1,
  evaluator,
  conflict: { declared: "none", on: "2026-10-01" },
  sheet: "open",
  submittedOn: "2026-10-05",
  levels,
});

const level = (value: number) => ({ level: value, reason: "seen" });

/** Everything proven: steady leads with 64, sharp (54) is strong in one question only, weak in none. */
export const contested: Documents = {
  "checklists/decision.yaml": decisionOf(),
  "checklists/decision-questions.yaml": questions,
  "scorecards/steady.yaml": vendor("Steady", 6, 6, 7),
  "scorecards/sharp.yaml": vendor("Sharp", 9, 9, 0),
  "scorecards/weak.yaml": vendor("Weak", 2, 3, 1),
};

/** The same with two evaluators who agree on the order, one of them harsher. */
export const judged: Documents = {
  ...contested,
  "scorecards/evaluations/kind.yaml": sheet("kind", {
    steady: { inbox: level(7) },
    sharp: { inbox: level(9) },
    weak: { inbox: level(4) },
  }),
  "scorecards/evaluations/stern.yaml": sheet("stern", {
    steady: { inbox: level(5) },
    sharp: { inbox: level(7) },
    weak: { inbox: level(2) },
  }),
};

/** Without some of the vendors. */
export function contestedWithout(...vendors: string[]): Documents {
  const left = vendors.map((id) => `scorecards/${id}.yaml`);
  return Object.fromEntries(Object.entries(contested).filter(([path]) => !left.includes(path)));
}

export function contestedContext(
  documents: Documents = contested,
  language: Language = "en",
): ReportContext {
  return contextOf(documents, noPilots, language);
}
