import { expect, it } from "vitest";
import { panelRound } from "../../../src/core/panel/panel-round.ts";
import { asOf, type Documents } from "../../workspaces/build-workspace.ts";
import { oneAnswer, sheetOf } from "../../workspaces/vendor-facts.ts";

const level = { level: 3, reason: "x" };

function round(documents: Documents, track = "private") {
  const { workspace } = oneAnswer({}, {}, { documents, decision: { track } });
  return panelRound(workspace, asOf);
}

const panel = (
  extra: object = {},
  members: object[] = [{ evaluator: "a" }, { evaluator: "b" }],
) => ({
  "scorecards/panel.yaml": { schemaVersion: 1, chair: "a", members, ...extra },
});

const standings = (documents: Documents, track?: string) =>
  Object.fromEntries(round(documents, track).members.map((one) => [one.evaluator, one.standing]));

it("counts nobody while a sheet is missing, and everybody once all are in", () => {
  const sealed = round({ ...panel(), ...sheetOf("a", level) });
  expect([sealed.state, sealed.counted.length]).toEqual(["sealed", 0]);
  const open = round({ ...panel(), ...sheetOf("a", level), ...sheetOf("b", level) });
  expect([open.state, open.openedBy, open.counted.length]).toEqual(["open", "all-in", 2]);
});

it("opens by the chair, with whoever is in", () => {
  const opened = { by: "a", on: "2026-09-20", reason: "b is ill" };
  const { openedBy, counted } = round({ ...panel({ opened }), ...sheetOf("a", level) });
  expect([openedBy, counted.length]).toEqual(["chair", 1]);
});

it("says why a sheet does not count", () => {
  const conflict = (declared: string) => ({ conflict: { declared, on: "2026-08-01" } });
  const documents = {
    ...panel(),
    ...sheetOf("a", level, conflict("interest")),
    ...sheetOf("b", level, { conflict: undefined }),
    ...sheetOf("c", level),
  };
  expect(standings(documents)).toEqual({ a: "counted", b: "undeclared", c: "no-member" });
  expect(standings(documents, "government").a).toBe("interest");
  const recused = {
    ...panel(),
    ...sheetOf("a", level),
    ...sheetOf("b", level, conflict("recused")),
  };
  expect(standings(recused)).toEqual({ a: "counted", b: "recused" });
});

it("sets a sheet aside when the panel says so", () => {
  const drop = {
    vendor: "alpha",
    outcome: "drop-one",
    evaluator: "b",
    by: "a",
    on: "2026-09-20",
    reason: "off",
  };
  const documents = {
    ...panel({ differences: [drop] }),
    ...sheetOf("a", level),
    ...sheetOf("b", level),
  };
  expect(standings(documents).b).toBe("dropped");
});

it("a group judges its own questions only", () => {
  const members = [
    { evaluator: "a", questions: ["only"] },
    { evaluator: "b", questions: [] },
  ];
  const { counted } = round({
    ...panel({}, members),
    ...sheetOf("a", level),
    ...sheetOf("b", level),
  });
  expect(counted.map(({ value }) => Object.keys(value.levels.alpha ?? {}))).toEqual([["it"], []]);
});

it("is none without a sheet", () => {
  expect(round({}).state).toBe("none");
});
