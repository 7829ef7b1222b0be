// `node tests/bench/whole-decision.ts`: how long does a large decision take, from the bytes of its YAML
// files to the outcome? 30 vendors × 120 criteria must be checked and decided in under 3 s; 200 × 400
// must still answer in seconds. Each runs in a process of its own, as the command line does.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { stringify } from "yaml";
import { decide } from "../../src/core/decide/decide.ts";
import { parseWorkspace } from "../../src/core/parse/parse-workspace.ts";
import type { SourceFile } from "../../src/core/parse/source-file.ts";
import { seededRandom } from "../../src/core/stats/random.ts";
import {
  asOf,
  criterion,
  decisionOf,
  evidence,
  question,
  questionsOf,
  vendorOf,
} from "../workspaces/build-workspace.ts";

const questionCount = 10;
const targetSeconds = 3;
const shapes = [
  { vendors: 30, criteria: 120 },
  { vendors: 200, criteria: 400 },
] as const;

type Shape = { vendors: number; criteria: number };

/** Nine in ten answered, two in three of these proven: about what vendors send back. */
function filesOf({ vendors, criteria }: Shape): SourceFile[] {
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

/** Seconds for the check and for the decision, in a process that has done neither before. */
function timed(shape: Shape): { check: number; decide: number } {
  const files = filesOf(shape);
  const started = performance.now();
  const { workspace } = parseWorkspace(files);
  const checked = performance.now();
  if (workspace === null) throw new Error("not readable");
  const { outcome } = decide(workspace, new Map(), asOf);
  const decided = performance.now();
  if (outcome === "recommended") throw new Error("decided without a single stage");
  return { check: (checked - started) / 1000, decide: (decided - checked) / 1000 };
}

function main(): void {
  const at = process.argv[2];
  const asked = at === undefined ? undefined : shapes[Number(at)];
  if (asked) {
    console.log(JSON.stringify(timed(asked)));
    return;
  }
  const own = fileURLToPath(import.meta.url);
  const totals = shapes.map((shape, index) => {
    const told = execFileSync(process.execPath, [own, String(index)], { encoding: "utf8" });
    const found: { check: number; decide: number } = JSON.parse(told);
    const { vendors, criteria } = shape;
    const parts = `check ${found.check.toFixed(2)} s, decide ${found.decide.toFixed(2)} s`;
    console.log(`${vendors} vendors, ${criteria} criteria: ${parts}`);
    return found.check + found.decide;
  });
  const isMet = (totals[0] ?? 0) < targetSeconds;
  console.log(`target ${targetSeconds} s for the first: ${isMet ? "met" : "missed"}`);
  process.exitCode = isMet ? 0 : 1;
}

main();
