import { expect, it } from "vitest";
import { decide } from "../../../src/core/decide/decide.ts";
import {
  asOf,
  criterion,
  decisionOf,
  proven,
  question,
  vendorOf,
  workspaceOf,
} from "../../workspaces/build-workspace.ts";
import { sampleDay, shippedSample } from "../../workspaces/shipped-sample.ts";
import { goodPilots } from "../../workspaces/stage-context.ts";

const sample = shippedSample();

it("shuts the gate on the sample's leader, and asks for that proof", () => {
  const decision = decide(sample, goodPilots(), sampleDay, { findings: [] });
  expect(decision.outcome).toBe("gate-shut");
  expect(decision.vendor).toBe("tidalleaf");
  expect(decision.isDraft).toBe(true);
  const proof = decision.nextSteps.filter(({ step }) => step.id === "get-gate-proof");
  expect(proof.map(({ step }) => step.params)).toMatchObject([
    { vendor: "tidalleaf", criterion: "exit-terms" },
  ]);
  expect(proof[0]?.owner.name).not.toBeNull();
});

it("carries all that it rests on", () => {
  const decision = decide(sample, goodPilots(), sampleDay);
  expect(decision.stages).toHaveLength(5);
  expect(decision.risks.vendors).toHaveLength(3);
  expect(decision.costs.vendors).toHaveLength(3);
  expect(decision.askNext).toBe(decision.score.askNext);
});

it("never recommends while nobody can say that the stages are done", () => {
  const small = workspaceOf([question("q", 1, [criterion("it", 1)])], {
    best: vendorOf({ it: proven(10) }),
    other: vendorOf({ it: proven(1) }),
  });
  const decision = decide(small, new Map(), asOf);
  expect(decision.outcome).toBe("proof-missing");
  expect(decision.vendor).toBe("best");
  expect(decision.isDraft).toBe(true);
  expect(decision.reasons.map(({ id }) => id)).toContain("no-checklist");
});

it("prints the sponsor's own choice", () => {
  const departure = { by: "Du", on: "2026-10-30", reason: "known for years" };
  const small = workspaceOf(
    [question("q", 1, [criterion("it", 1)])],
    { best: vendorOf({ it: proven(10) }) },
    { "checklists/decision.yaml": decisionOf({ departure }) },
  );
  expect(decide(small, new Map(), asOf).reasons.at(-1)?.id).toBe("sponsor-departs");
});

it("stands with nothing in it", () => {
  const empty = workspaceOf([question("q", 1, [criterion("it", 1)])], {});
  const decision = decide({ ...empty, questions: null }, new Map(), asOf);
  expect(decision.outcome).toBe("no-vendor-qualifies");
  expect(decision.vendor).toBeNull();
  const ids = decision.reasons.map(({ id }) => id);
  expect(ids).toContain("no-vendor-files");
  expect(ids).toContain("no-questions");
});
