import { expect, it } from "vitest";
import { found, paths, pointedAt } from "../../../workspaces/checked-case.ts";

it("a gate is written in the unit of its scale", () => {
  const percent = found([paths.questions, "minimum: 0.9", "minimum: 90"]);
  expect(percent.map(({ code }) => code)).toEqual(["gate-not-on-scale"]);
  expect(percent.map(pointedAt)).toEqual(["90"]);
  const level = found([paths.questions, "minimum: true", "minimum: 1"]);
  expect(level.map(({ params }) => params.expected)).toEqual(["boolean"]);
});

it("an option of another scale has no effect, and is told at its key", () => {
  const diagnostics = found([
    paths.questions,
    "minimum: true",
    "minimum: true, mandatoryItems: true",
  ]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["gate-option-without-effect"]);
  expect(diagnostics.map(pointedAt)).toEqual(["mandatoryItems"]);
});

it("a number scale needs two different ends", () => {
  const [first] = found([paths.questions, "best: 100", "best: 98"]);
  expect(first?.code).toBe("scale-without-width");
});

it("items not in use must be items of the scale", () => {
  const [first] = found([paths.decision, "[call-recordings]", "[call-recording]"]);
  expect([first?.code, first?.params.nearest]).toEqual(["unknown-id", "call-recordings"]);
});
