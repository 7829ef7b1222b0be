import { expect, it } from "vitest";
import type { Workspace } from "../../../src/core/parse/workspace.ts";
import { assessStages } from "../../../src/core/stages/assess-stages.ts";
import type { StageContext } from "../../../src/core/stages/stage-context.ts";
import { comparisonOf, kpiComparison } from "../../workspaces/build-comparison.ts";
import { shippedSample } from "../../workspaces/shipped-sample.ts";
import { changed, goodPilots, stageContext, withVendor } from "../../workspaces/stage-context.ts";

const sample = shippedSample();

function item(id: string, workspace: Workspace = sample, extra: Partial<StageContext> = {}) {
  const found = assessStages(stageContext(workspace, extra))
    .flatMap((stage) => stage.items)
    .find((one) => one.item === id);
  return found && { status: found.status, reason: found.reason.id };
}

function refusal(id: string, workspace: Workspace) {
  const all = assessStages(stageContext(workspace)).flatMap((stage) => stage.refusals);
  return all.find((one) => one.refusal === id)?.status;
}

it("closes the first four stages of the sample and leaves the contract open", () => {
  const stages = assessStages(stageContext());
  expect(stages.map(({ status }) => status)).toEqual(["done", "done", "done", "done", "open"]);
  expect(stages[4]?.open).toContain("executive-report");
});

it("says of every item why, and where", () => {
  for (const one of assessStages(stageContext()).flatMap((stage) => stage.items)) {
    expect(one.reason.id).not.toBe("no-rule");
    expect(one.place?.file).toMatch(/\.(yaml|csv)$/);
  }
});

const kpisWithout = (id: string) =>
  changed(sample, "kpis", ({ kpis }) => ({ kpis: kpis.filter((kpi) => kpi.id !== id) }));
const channelsWith = (change: object) =>
  changed(sample, "decision", ({ channels }) => ({
    channels: channels.map((one, index) => (index === 0 ? { ...one, ...change } : one)),
  }));

it.each<[string, Workspace, string]>([
  ["core-kpis", kpisWithout("handling-time"), "core-kpi-missing"],
  ["core-kpis", { ...sample, kpis: null }, "no-kpi-file"],
  [
    "kpi-definitions",
    changed(sample, "kpis", () => ({ contactBase: undefined })),
    "contact-base-missing",
  ],
  [
    "kpi-definitions",
    changed(sample, "kpis", ({ kpis }) => ({
      calendar: undefined,
      kpis: kpis.map((kpi) => ({ ...kpi, clock: "business" })),
    })),
    "calendar-missing",
  ],
  [
    "targets-margins",
    changed(sample, "kpis", ({ kpis }) => ({
      kpis: kpis.map((kpi) => ({ ...kpi, margin: undefined })),
    })),
    "margin-missing",
  ],
  [
    "primary-kpi",
    changed(sample, "kpis", ({ kpis }) => ({
      kpis: kpis.map((kpi) => ({ ...kpi, role: "guardrail" })),
    })),
    "no-primary-kpi",
  ],
  ["ai-scope", changed(sample, "kpis", () => ({ aiScope: undefined })), "no-ai-scope"],
  ["kpi-freeze", kpisWithout("nps"), "kpis-changed-since-freeze"],
  ["kpi-freeze", changed(sample, "decision", () => ({ freezes: [] })), "kpis-not-frozen"],
  ["channel-inventory", channelsWith({ owner: undefined }), "channel-without-owner"],
  ["channel-volume", channelsWith({ monthlyVolume: null }), "channel-without-volume"],
  ["core-channels", channelsWith({ phase: "never" }), "core-channel-never"],
  [
    "reply-tiers",
    changed(sample, "kpis", () => ({ replyTiers: [] })),
    "channel-without-reply-tier",
  ],
  ["journey-breaks", { ...sample, journey: null }, "no-journey"],
  ["export-needs", { ...sample, questions: null }, "no-questions"],
  [
    "integration-list",
    changed(sample, "decision", () => ({ integrations: undefined })),
    "no-integrations",
  ],
  [
    "weights-frozen",
    changed(sample, "decision", () => ({
      weights: { preset: "default", questions: { channels: 13 } },
    })),
    "criteria-changed-since-freeze",
  ],
  ["conflict-declarations", { ...sample, evaluations: new Map() }, "no-evaluator-sheet"],
  ["pilot-agreement", withVendor(sample, "norvane", { clauses: {} }), "clause-not-agreed"],
  ["drills", { ...sample, pilots: new Map() }, "test-not-run"],
  ["pilot-decision", { ...sample, pilots: new Map() }, "no-pilot-decision"],
  ["whole-weeks", { ...sample, pilots: new Map() }, "no-pilot-window"],
  ["red-lines", withVendor(sample, "tidalleaf", { clauses: crossed() }), "red-line-crossed"],
  ["total-cost", withVendor(sample, "tidalleaf", { costs: {} }), "cost-blank"],
])("%s is open when it should be: case %#", (id, workspace, reason) => {
  expect(item(id, workspace)).toEqual({ status: "open", reason });
});

function crossed(): object {
  const clauses = sample.vendors.get("tidalleaf")?.value.clauses;
  return { ...clauses, "exit-package": { status: "open", redLineCrossed: true } };
}

it("asks the baseline for four whole weeks and steady volume", () => {
  const short = { file: "x.csv", wholeWeeks: 3, weekly: new Map([["line", [1, 1, 1]]]) };
  expect(item("baseline", sample, { baseline: short })?.reason).toBe("baseline-too-short");
  const wild = { file: "x.csv", wholeWeeks: 4, weekly: new Map([["line", [10, 90, 20, 80]]]) };
  expect(item("steady-entry", sample, { baseline: wild })?.reason).toBe("entry-unsteady");
  expect(item("steady-entry", sample, { baseline: null })?.status).toBe("unknown");
});

it("asks the sponsor for a reason where a verdict is not good", () => {
  const doubtful = comparisonOf([kpiComparison("csat", { verdict: "cannot-tell" })]);
  const comparisons = goodPilots().set("norvane", doubtful);
  expect(item("pilot-verdict", sample, { comparisons })?.status).toBe("done");
  const undecided = new Map(sample.pilots);
  undecided.delete("norvane");
  const silent = { ...sample, pilots: undecided };
  expect(item("pilot-verdict", silent, { comparisons })?.reason).toBe("verdict-needs-reason");
});

it("reads contradicting targets from what the reader found", () => {
  const place = { file: "checklists/kpis.yaml", line: 1, column: 1 };
  const finding = { code: "targets-contradict", severity: "error", place, params: {} } as const;
  expect(item("coherent-targets", sample, { findings: [finding] })?.reason).toBe(
    "targets-disagree",
  );
});

it("keeps later stages waiting for an earlier one, however much of them is done", () => {
  const thawed = changed(sample, "decision", ({ freezes }) => ({
    freezes: (freezes ?? []).filter((one) => one.what !== "kpis"),
  }));
  const stages = assessStages(stageContext(thawed));
  expect(stages.map(({ status }) => status)).toEqual([
    "open",
    "waiting",
    "waiting",
    "waiting",
    "waiting",
  ]);
  expect(stages[0]?.open).toContain("vendor-files-early");
});

it("accepts a waiver, and a tick only where no rule speaks", () => {
  const waiver = { by: "x", on: "2026-08-01", reason: "x" };
  const checklist = (change: object) =>
    changed(sample, "checklist", ({ stages }) => ({
      stages: stages.map((stage) => ({
        ...stage,
        items: stage.items.map((one) => ({ ...one, ...change })),
      })),
    }));
  const bare = { done: undefined };
  expect(item("not-needed-list", checklist(bare))).toEqual({
    status: "open",
    reason: "not-ticked",
  });
  expect(item("not-needed-list", checklist({ ...bare, waiver }))?.status).toBe("waived");
  const tick = { by: "x", on: "2026-08-01", evidence: "x" };
  const ticked = { ...checklist({ done: tick }), journey: null };
  expect(item("journey-breaks", ticked)?.status).toBe("open");
});

it("finds what happened too early, and keeps it on record once the stage is done", () => {
  const clear = refusal("demo-evidence-early", sample);
  expect(clear).toBe("clear");
  const answers = {
    "unified-inbox": { claim: 1, evidence: [{ grade: "demo", on: "2026-01-01", reference: "x" }] },
  };
  expect(refusal("demo-evidence-early", withVendor(sample, "norvane", { answers }))).toBe(
    "recorded",
  );
  expect(refusal("all-channels-at-once", allFirst())).toBe("clear");
  expect(refusal("red-line-open", withVendor(sample, "tidalleaf", { clauses: crossed() }))).toBe(
    "breached",
  );
});

function allFirst(): Workspace {
  return changed(sample, "decision", ({ channels }) => ({
    channels: channels.map((channel) => ({ ...channel, phase: 1 })),
  }));
}

it("keeps price out of the ranking until the pilot is over, and counts the unsolved", () => {
  const decided = { ...sample, pilots: new Map() };
  const priced = (workspace: Workspace) =>
    changed(workspace, "decision", () => ({
      evaluation: { method: "score-per-price", tieRule: "shared-rank" },
    }));
  expect(refusal("price-in-ranking-early", priced(decided))).toBe("breached");
  const averaged = changed(sample, "kpis", ({ kpis }) => ({
    kpis: kpis.map((kpi) => ({ ...kpi, statistic: "mean" })),
  }));
  expect(refusal("solved-only-averages", averaged)).toBe("breached");
  expect(refusal("solved-only-averages", sample)).toBe("clear");
});

it("has no stages without a checklist", () => {
  expect(assessStages(stageContext({ ...sample, checklist: null }))).toEqual([]);
});
