import { createReadStream } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readWorkspaceFolder } from "../../src/adapters/files.ts";
import { decide } from "../../src/core/decide/decide.ts";
import { parseWorkspace } from "../../src/core/parse/parse-workspace.ts";
import { compareCells } from "../../src/core/pilot/compare/compare-cells.ts";
import { kpiSettings } from "../../src/core/pilot/kpi/kpi-settings.ts";
import { ticketPlan } from "../../src/core/pilot/ticket-plan.ts";
import { createTicketReader } from "../../src/core/pilot/ticket-reader.ts";
import { freezeHash } from "../../src/core/stages/freeze-hash.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { workspace, diagnostics } = parseWorkspace(await readWorkspaceFolder(root));
if (!workspace) throw new Error("the shipped sample cannot be read");
const { asOf = "", freezes = [] } = workspace.decision.value;
const settings = kpiSettings(workspace.kpis?.value ?? null);

async function cellsOf(name: string) {
  const plan = workspace?.pilots.get(name)?.plan?.value ?? null;
  const period = name === "baseline" ? "baseline" : "pilot";
  const reader = createTicketReader(ticketPlan(plan, { period, salt: "sample" }), settings);
  for await (const chunk of createReadStream(`${root}/pilots/${name}/tickets.csv`)) {
    reader.push(chunk);
  }
  const [cells] = reader.end().periods;
  if (!cells) throw new Error(`no cells in ${name}`);
  return cells;
}

const baseline = await cellsOf("baseline");
const comparisons = new Map([
  ["norvane", compareCells(baseline, await cellsOf("norvane"), settings)],
  ["tidalleaf", compareCells(baseline, await cellsOf("tidalleaf"), settings)],
]);
const decision = decide(workspace, comparisons, asOf, { findings: diagnostics });
const vendor = (id: string) => decision.score.vendors.find((one) => one.vendor === id);

describe("the shipped sample tells its story", () => {
  it("has nothing to complain about but the quotes it lets lapse on purpose", () => {
    const told = diagnostics.map(({ code, place, params }) => [code, place.file, params.line]);
    expect(told).toEqual([
      ["expired-quote", "scorecards/luminovox.yaml", "seats"],
      ["expired-quote", "scorecards/luminovox.yaml", "set-up"],
      ["expired-quote", "scorecards/norvane.yaml", "set-up"],
    ]);
  });

  it.each(["kpis", "criteria"] as const)("has %s frozen as they are now", (what) => {
    // After a change of checklists/kpis.yaml or decision-questions.yaml, store the new hash.
    const stored = freezes.find((freeze) => freeze.what === what)?.hash;
    expect(stored).toBe(freezeHash(workspace, what));
  });

  it("has four stages behind it, and stands before a shut gate in the last", () => {
    const statuses = decision.stages.map(({ status }) => status);
    expect(statuses).toEqual(["done", "done", "done", "done", "open"]);
    expect([decision.outcome, decision.vendor]).toEqual(["gate-shut", "tidalleaf"]);
    expect(decision.reasons[0]?.params).toMatchObject({ criterion: "exit-terms" });
    expect(decision.isDraft).toBe(true);
  });

  it("shows a brand that claims most and proves least, and is out", () => {
    const totals = decision.score.vendors.map((one) => one.totals);
    const { claimed, proven } = vendor("luminovox")?.totals ?? { claimed: null, proven: null };
    expect(claimed).toBe(Math.max(...totals.map((one) => one.claimed ?? 0)));
    expect(proven).toBe(Math.min(...totals.map((one) => one.proven ?? 100)));
    expect(vendor("luminovox")?.standing).toBe("excluded");
    const failed = vendor("luminovox")?.gates.filter((gate) => gate.status === "fail");
    const criteria = failed?.map((gate) => gate.criterion);
    expect(criteria).toEqual(expect.arrayContaining(["core-modules", "iso-27001-validity"]));
  });

  it("counts no blank and no expired cost as zero", () => {
    const costs = (id: string) => decision.costs.vendors.find((one) => one.vendor === id);
    expect(costs("tidalleaf")?.missing).toEqual(["early-end"]);
    expect(costs("norvane")?.missing).toEqual(["set-up"]);
    expect(costs("luminovox")?.presentCost).toBeNull();
  });
});
