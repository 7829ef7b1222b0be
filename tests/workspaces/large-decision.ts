import { stringify } from "yaml";
import type { SourceFile } from "../../src/core/parse/source-file.ts";
import { seededRandom } from "../../src/core/stats/random.ts";
import {
  criterion,
  decisionOf,
  evidence,
  question,
  questionsOf,
  vendorOf,
} from "./build-workspace.ts";

const questionCount = 10;

/** How many vendors answer how many criteria. */
export type Shape = { vendors: number; criteria: number };

/** Nine in ten answered, two in three of these proven: about what vendors send back. */
export function filesOfShape({ vendors, criteria }: Shape): SourceFile[] {
  const random = seededRandom(3, "answers");
  const each = criteria / questionCount;
  const groups = Array.from({ length: questionCount }, (_, q) =>
    Array.from({ length: each }, (__, c) => `criterion-${q}-${c}`),
  );
  const questions = groups.map((ids, q) =>
    question(
      `question-${q}`,
      100 / questionCount,
      ids.map((id) => criterion(id, 100 / each)),
    ),
  );
  const answer = () => ({
    claim: random.below(11),
    evidence: random.below(3) > 0 ? [evidence("document")] : [],
  });
  const vendor = () => {
    const answered = groups.flat().filter(() => random.below(10) > 0);
    return vendorOf(Object.fromEntries(answered.map((id) => [id, answer()])));
  };
  const documents: [string, object][] = [
    ["checklists/decision.yaml", decisionOf()],
    ["checklists/decision-questions.yaml", questionsOf(questions)],
    ...Array.from({ length: vendors }, (_, at): [string, object] => [
      `scorecards/vendor-${at}.yaml`,
      vendor(),
    ]),
  ];
  const encoder = new TextEncoder();
  return documents.map(([path, value]) => ({ path, bytes: encoder.encode(stringify(value)) }));
}
