import { expect, it } from "vitest";
import { likelyBranch, pathOf, valueAt } from "../../../src/core/parse/union-branch.ts";
import type { YamlValue } from "../../../src/core/parse/yaml-value.ts";
import { judgement } from "../../../src/core/schema/evaluation.ts";
import { kpiTarget } from "../../../src/core/schema/kpis.ts";

function branchOf(schema: typeof judgement | typeof kpiTarget, value: YamlValue) {
  const issue = schema.safeParse(value).error?.issues[0];
  if (issue?.code !== "invalid_union") throw new Error("no union issue");
  return likelyBranch(issue.errors, value)?.map((one) => one.path.join(".")) ?? null;
}

it("takes the form whose keys fit best", () => {
  expect(branchOf(judgement, { level: 3 })).toEqual(["reason"]);
  expect(branchOf(judgement, { level: "3", reason: "x" })).toEqual(["level"]);
  expect(branchOf(judgement, { state: "abstaned" })).toEqual(["state"]);
});

it("takes none when several fit equally well, or none at all", () => {
  expect(branchOf(kpiTarget, { atLeast: 1, atMost: 2 })).toBeNull();
  expect(branchOf(kpiTarget, "high")).toBeNull();
});

it("follows paths through lists and mappings, and not into prototypes", () => {
  const value = { list: [{ a: 1 }] };
  expect(valueAt(value, ["list", 0, "a"])).toBe(1);
  expect(valueAt(value, ["list", "length"])).toBeUndefined();
  expect(valueAt(value, ["constructor"])).toBeUndefined();
});

it("paths hold what can occur in a document", () => {
  const path = ["a", 0, Symbol("s")];
  expect(pathOf({ code: "custom", path, message: "" })).toEqual(["a", 0]);
});
