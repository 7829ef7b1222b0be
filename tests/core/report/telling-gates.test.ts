import { expect, it } from "vitest";
import { tellingGates } from "../../../src/core/report/telling-gates.ts";
import { contextOf, scoreOf } from "../../workspaces/reported-decision.ts";

const context = contextOf();
const criteria = (vendor: string) =>
  tellingGates(scoreOf(vendor, context)).map(({ criterion }) => criterion);

it("tells what is missed or pending, and nothing of an open gate", () => {
  expect(criteria("alpha")).toEqual([]);
  expect(criteria("beta")).toEqual(["inbox"]);
});

it("tells of an excluded vendor only what excludes it", () => {
  const gamma = scoreOf("gamma", context);
  const [hard] = gamma.gates;
  if (hard === undefined) throw new Error("no gate");
  const soft = { ...hard, criterion: "depth", kind: "soft" as const };
  expect(tellingGates({ ...gamma, gates: [soft, hard] })).toEqual([hard]);
});
