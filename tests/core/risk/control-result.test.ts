import { expect, it } from "vitest";
import {
  type ControlFacts,
  controlResult,
  outcomePassed,
  testPassed,
} from "../../../src/core/risk/control-result.ts";
import { scoreWorkspace } from "../../../src/core/score/score-workspace.ts";
import { asOf, proven } from "../../workspaces/build-workspace.ts";
import { oneAnswer } from "../../workspaces/vendor-facts.ts";

const drill = {
  id: "bulk-pull",
  label: "x",
  steps: "x",
  measure: "x",
  unit: "min",
  pass: { atMost: 480 },
};

function factsFor(
  answer: object,
  clauses: object = {},
  result: number | null = null,
): ControlFacts {
  const results = { "bulk-pull": { on: "2026-09-01", result } };
  const { workspace, facts } = oneAnswer({}, answer, {
    vendor: { clauses },
    tests: [drill],
    documents: { "pilots/alpha/tests.yaml": { schemaVersion: 1, results } },
  });
  const [alpha] = scoreWorkspace(workspace, new Map(), asOf).vendors;
  return {
    levels: new Map((alpha?.levels ?? []).map((level) => [level.criterion, level])),
    vendor: facts.document,
    outcomes: facts.outcomes,
    tests: new Map([[drill.id, drill]]),
    items: new Map([
      ["ticked", { status: "done", place: null }],
      ["spared", { status: "waived", place: null }],
    ]),
  };
}

const byCriterion = (answer: object) =>
  controlResult({ criterion: "it" }, "impact", factsFor(answer))?.status;

it("counts a criterion that is proven to three quarters", () => {
  expect(byCriterion(proven(7.5))).toBe("met");
  expect(byCriterion(proven(7.4))).toBe("not-met");
});

it("tells what may still turn out well from what is low", () => {
  expect(byCriterion({ claim: 9 })).toBe("unknown");
  expect(byCriterion({})).toBe("unknown");
  expect(byCriterion({ claim: 2 })).toBe("not-met");
});

it("leaves out what does not apply", () => {
  const facts = factsFor({ notApplicable: "x" });
  expect(controlResult({ criterion: "it" }, "impact", facts)).toBeNull();
});

it("counts a clause that is agreed without crossing its red line", () => {
  const clauses = {
    good: { status: "agreed" },
    crossed: { status: "agreed", redLineCrossed: true },
    bad: { status: "refused" },
    talking: { status: "open" },
  };
  const status = (clause: string) =>
    controlResult({ clause }, "impact", factsFor({}, clauses))?.status;
  expect(["good", "crossed", "bad", "talking", "unheard"].map(status)).toEqual([
    "met",
    "not-met",
    "not-met",
    "unknown",
    "unknown",
  ]);
});

it("counts a test that passed, and an item that is done but not one that is waived", () => {
  const status = (result: number | null) =>
    controlResult({ test: "bulk-pull" }, "likelihood", factsFor({}, {}, result))?.status;
  expect([status(480), status(481), status(null)]).toEqual(["met", "not-met", "unknown"]);
  const item = (id: string) => controlResult({ item: id }, "impact", factsFor({}))?.status;
  expect([item("ticked"), item("spared"), item("unheard")]).toEqual(["met", "not-met", "unknown"]);
});

it("passes no test that is informative only", () => {
  const { pass: _pass, ...informative } = drill;
  expect(testPassed(informative, 5)).toBeNull();
  expect(testPassed({ ...drill, pass: { atLeast: 3 } }, 2)).toBe(false);
  expect(testPassed(undefined, 5)).toBeNull();
});

it("fails a test of which rows were lost or that nobody signed, whatever its number", () => {
  const outcome = { result: 212, isFailed: true };
  expect(outcomePassed(drill, outcome)).toBe(false);
  expect(outcomePassed(drill, { ...outcome, isFailed: false })).toBe(true);
  expect(outcomePassed(drill, null)).toBeNull();
});
