// `node tests/bench/whole-decision.ts`: how long does a large decision take, from the bytes of its YAML
// files to the outcome? 30 vendors × 120 criteria must be checked and decided in under 3 s; 200 × 400
// must still answer in seconds. Each runs in a process of its own, as the command line does.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { decide } from "../../src/core/decide/decide.ts";
import { parseWorkspace } from "../../src/core/parse/parse-workspace.ts";
import { asOf } from "../workspaces/build-workspace.ts";
import { filesOfShape, type Shape } from "../workspaces/large-decision.ts";

const targetSeconds = 3;
const shapes = [
  { vendors: 30, criteria: 120 },
  { vendors: 200, criteria: 400 },
] as const;

/** Seconds for the check and for the decision, in a process that has done neither before. */
function timed(shape: Shape): { check: number; decide: number } {
  const files = filesOfShape(shape);
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
