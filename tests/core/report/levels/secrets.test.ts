import { expect, it } from "vitest";
import {
  holdsPrices,
  holdsSheets,
  isByEvaluator,
  isOfSheet,
  namesMoney,
  wordsFor,
} from "../../../../src/core/report/levels/secrets.ts";
import { contextOf } from "../../../workspaces/reported-decision.ts";

const { workspace } = contextOf();
const page = {
  id: "decision",
  title: "",
  navigationLabel: "",
  group: "decision" as const,
  sections: [],
};
const section = { id: "why", title: "", blocks: [] };

it("knows what holds prices or sheets by where it stands or what it says of itself", () => {
  expect(holdsPrices({ ...section, id: "cost" }, page)).toBe(true);
  expect(holdsPrices(section, { ...page, id: "cost" })).toBe(true);
  expect(holdsPrices({ ...section, holds: ["prices"] }, page)).toBe(true);
  expect(holdsPrices(section, page)).toBe(false);
  expect(holdsSheets({ ...section, holds: ["sheets"] }, page)).toBe(true);
  expect(holdsSheets(section, page)).toBe(false);
});

it("knows money, sheets, tables by evaluator and the names of a vendor", () => {
  expect(["NT$2.6 M", "3 萬 TWD", "30 元", "€5"].map(namesMoney)).toEqual([true, true, true, true]);
  expect(["74.1 points", "元件"].map(namesMoney)).toEqual([false, false]);
  expect(isOfSheet({ file: "scorecards/evaluations/lin.yaml" })).toBe(true);
  expect(isOfSheet({ file: "scorecards/lin.yaml" })).toBe(false);
  const table = { id: "t", caption: "", columns: [{ id: "a", label: "Lin" }], rows: [] };
  expect(isByEvaluator(table, workspace)).toBe(true);
  expect(isByEvaluator({ ...table, columns: [] }, workspace)).toBe(false);
  expect(wordsFor("alpha", workspace)).toEqual(expect.arrayContaining(["甲系統", "Alpha Desk"]));
});
