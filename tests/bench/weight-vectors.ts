// `node tests/bench/weight-vectors.ts`: how fast are ranks under drawn weights? 10,000 weight vectors,
// 8 vendors, 40 criteria in 10 questions; draw, totals, places, wins of every pair, central weights.
// Ratios within one run say more than milliseconds: machines differ, and so does their load.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { simulateRanksInBlocks } from "../../src/core/score/simulate-ranks-in-blocks.ts";
import { tableTotals } from "../../src/core/score/table-totals.ts";
import { uniformPerGroup } from "../../src/core/score/uniform-per-group.ts";
import { seededRandom } from "../../src/core/stats/random.ts";
import { plainSimulation, plainWeights } from "./plain-simulation.ts";

const target = 0.35;
const rounds = 40;

type Shape = { vendors: number; criteria: number; questions: number; draws: number };

const usual: Shape = { vendors: 8, criteria: 40, questions: 10, draws: 10_000 };

function problemOf({ vendors, criteria, questions }: Shape) {
  const random = seededRandom(5, "values");
  const values = Array.from({ length: vendors }, () =>
    Array.from({ length: criteria }, () => random.uniform()),
  );
  const groups = Array.from({ length: questions }, (_, g) =>
    Array.from({ length: criteria }, (__, j) => j).filter(
      (j) => Math.floor((j * questions) / criteria) === g,
    ),
  );
  return { values, groups };
}

type Problem = ReturnType<typeof problemOf>;

function fast({ values, groups }: Problem, draws: number): number {
  const weights = (values[0] ?? []).map((_, __, row) => 1 / row.length);
  const applies = values.map((row) => row.map(() => true));
  const table = { low: values, high: values, applies, weights, groups };
  const found = simulateRanksInBlocks({
    alternatives: values.length,
    criteria: weights.length,
    draws,
    random: seededRandom(1),
    drawWeights: uniformPerGroup(groups, weights.length),
    blockTotals: tableTotals(table, seededRandom(2)),
  });
  return found.rankShares[0]?.[0] ?? Number.NaN;
}

function plain({ values, groups }: Problem, draws: number): number {
  const found = plainSimulation(values, groups, draws, seededRandom(1));
  return (found.ranks[0]?.[0] ?? Number.NaN) / draws;
}

function drawOnly(
  { values, groups }: Problem,
  draws: number,
  draw: (random: ReturnType<typeof seededRandom>, into: Float64Array) => void,
): number {
  const random = seededRandom(1);
  const into = new Float64Array(values[0]?.length ?? groups.length);
  let sum = 0;
  for (let count = 0; count < draws; count += 1) {
    draw(random, into);
    sum += into[0] ?? 0;
  }
  return sum / draws;
}

function milliseconds(work: () => number): number {
  const started = performance.now();
  const found = work();
  const spent = performance.now() - started;
  if (!(found >= 0 && found <= 1)) throw new Error(`no share: ${found}`);
  return spent;
}

/** The quickest run: whatever else the machine does only ever adds to it. */
function quickest(values: number[]): number {
  return Math.min(...values);
}

/** Both in turn, so that a busy moment of the machine hits both alike. */
function compareWarm(name: string, ours: () => number, theirs: () => number): number {
  const spent = { ours: [] as number[], theirs: [] as number[] };
  for (let round = 0; round < rounds + 5; round += 1) {
    const [a, b] = [milliseconds(ours), milliseconds(theirs)];
    if (round < 5) continue;
    spent.ours.push(a);
    spent.theirs.push(b);
  }
  return told(name, quickest(spent.ours), quickest(spent.theirs));
}

function told(name: string, ours: number, theirs: number): number {
  const ratio = ours / theirs;
  console.log(
    `${name}: ${ours.toFixed(1)} ms against ${theirs.toFixed(1)} ms plain, ${ratio.toFixed(2)}`,
  );
  return ratio;
}

/** First run of a process that has never run either. */
function cold(which: "fast" | "plain"): number {
  const own = fileURLToPath(import.meta.url);
  const runs = [1, 2, 3, 4, 5].map(() =>
    Number(execFileSync(process.execPath, [own, "--cold", which], { encoding: "utf8" })),
  );
  return quickest(runs);
}

function main(): void {
  const problem = problemOf(usual);
  const { draws } = usual;
  if (process.argv[2] === "--cold") {
    const work = process.argv[3] === "fast" ? fast : plain;
    console.log(milliseconds(() => work(problem, draws)));
    return;
  }
  const all = compareWarm(
    "draw and tally, warm",
    () => fast(problem, draws),
    () => plain(problem, draws),
  );
  const draw = uniformPerGroup(problem.groups, usual.criteria);
  compareWarm(
    "draw alone, warm",
    () => drawOnly(problem, draws, draw),
    () =>
      drawOnly(problem, draws, (random, into) => {
        plainWeights(random, problem.groups, into);
      }),
  );
  told("draw and tally, cold process", cold("fast"), cold("plain"));
  const large: Shape = { vendors: 200, criteria: 400, questions: 10, draws };
  const spent = milliseconds(() => fast(problemOf(large), draws));
  console.log(`200 vendors, 400 criteria: ${(spent / 1000).toFixed(1)} s`);
  console.log(`target ${target}: ${all <= target ? "met" : "missed"}`);
  process.exitCode = all <= target ? 0 : 1;
}

main();
