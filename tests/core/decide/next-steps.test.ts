import { expect, it } from "vitest";
import { nextSteps } from "../../../src/core/decide/next-steps.ts";
import { standingOf } from "../../../src/core/decide/standing.ts";
import { assessStages } from "../../../src/core/stages/assess-stages.ts";
import { shippedSample } from "../../workspaces/shipped-sample.ts";
import { changed, stageContext } from "../../workspaces/stage-context.ts";

it("asks for the leader's gates first, then for what the open stage lacks", () => {
  const context = stageContext();
  const standing = standingOf(context, assessStages(context));
  const steps = nextSteps(standing, context.workspace).map(({ step }) => step);
  expect(steps[0]).toMatchObject({ id: "get-gate-proof", params: { criterion: "exit-terms" } });
  expect(steps.filter(({ id }) => id === "get-gate-proof")).toHaveLength(1);
  const closing = steps.filter(({ id }) => id === "close-item");
  expect(closing.every(({ params }) => params.stage === "contract-price")).toBe(true);
  expect(closing.some(({ params }) => params.item === "executive-report")).toBe(false);
});

it("works on the first open stage only, and on what happened in it too early", () => {
  const thawed = changed(shippedSample(), "decision", () => ({ freezes: [] }));
  const context = stageContext(thawed);
  const steps = nextSteps(standingOf(context, assessStages(context)), thawed);
  const ids = steps.map(({ step }) => step.id);
  expect(ids).toContain("mend-breach");
  const stages = new Set(steps.flatMap(({ step }) => step.params.stage ?? []));
  expect([...stages]).toEqual(["lock-kpis"]);
});

it("begins with the weights when there are none", () => {
  const weightless = changed(shippedSample(), "questions", ({ questions }) => ({
    questions: questions.map((question) => ({ ...question, weight: 0 })),
  }));
  const context = stageContext(weightless);
  const [first] = nextSteps(standingOf(context, assessStages(context)), weightless);
  expect(first?.step.id).toBe("mend-weights");
});

it("begins with the open stage while the scales are not frozen, and asks vendors for gates only", () => {
  const thawed = changed(shippedSample(), "decision", () => ({ freezes: [] }));
  const context = stageContext(thawed);
  const steps = nextSteps(standingOf(context, assessStages(context)), thawed);
  const ids = steps.map(({ step }) => step.id);
  expect(ids.indexOf("close-item")).toBeLessThan(ids.indexOf("get-gate-proof"));
  expect(ids).not.toContain("get-proof");
});
