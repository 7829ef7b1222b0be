import { expect, it } from "vitest";
import { readEvaluator } from "../../../../src/core/panel/questionnaire/read-evaluator.ts";
import { askedOf, tableRow } from "../../../workspaces/questionnaire-case.ts";

const basis = {
  file: "scorecards/evaluations/lin.yaml",
  language: "en" as const,
  asked: askedOf(),
  vendors: new Map([["t1", "alpha"]]),
};
const judge = (values: Record<string, string | number | null>) => {
  const row = tableRow("level:t1/inbox", { level: null, state: null, reason: null, ...values });
  const { proposals, findings } = readEvaluator([row], basis);
  return findings[0]?.code ?? proposals[0]?.value ?? null;
};

it("needs a reason with a level, and never both a level and a state", () => {
  expect(judge({ level: 3, reason: "seen" })).toEqual({ level: 3, reason: { en: "seen" } });
  expect(judge({ state: "Abstained" })).toEqual({ state: "abstained" });
  expect(judge({ level: 3 })).toBe("level-without-reason");
  expect(judge({ level: 3, state: "Unknown", reason: "x" })).toBe("level-and-state");
  expect(judge({ reason: "x" })).toBe("reason-without-level");
  expect(judge({})).toBeNull();
});

it("reads the declaration, which needs its day", () => {
  const rows = [
    tableRow("declaration:evaluator", { entry: "Lin" }),
    tableRow("declaration:conflict-declared", { entry: "無利益衝突" }),
    tableRow("declaration:conflict-on", { entry: "2026-08-20" }),
    tableRow("declaration:submitted-on", { entry: "2026-08-28" }),
  ];
  const { proposals } = readEvaluator(rows, basis);
  expect(proposals.map(({ path, value }) => [path.join("."), value])).toEqual([
    ["evaluator", "Lin"],
    ["conflict.declared", "none"],
    ["conflict.on", "2026-08-20"],
    ["submittedOn", "2026-08-28"],
  ]);
  const undated = readEvaluator(
    [...rows.slice(0, 2), tableRow("declaration:conflict-on", { entry: null })],
    basis,
  );
  expect(undated.findings.map(({ code }) => code)).toEqual(["declaration-incomplete"]);
});
