import { expect, it } from "vitest";
import {
  changesFrom,
  localised,
  type Proposal,
} from "../../../../src/core/panel/questionnaire/proposal.ts";

const place = { file: "a.xlsx", sheet: "S", row: 0, column: 0 };
const state = (
  value: Proposal["value"],
  document: Proposal["value"],
  kind: Proposal["kind"] = "set",
) => changesFrom([{ file: "f", path: ["a", "b"], value, place, kind }], document)[0]?.state;

it("tells new from same from different", () => {
  expect([state(3, {}), state(3, { a: { b: 3 } }), state(3, { a: { b: 2 } })]).toEqual([
    "new",
    "same",
    "differs",
  ]);
});

it("lists are sets, and words count in the language asked", () => {
  expect(state(["x", "y"], { a: { b: ["y", "x"] } })).toBe("same");
  expect(state(["x"], { a: { b: ["x", "y"] } })).toBe("differs");
  const both = { "zh-Hant": "附件", en: "Annex" };
  expect(state(localised("Annex", "en"), { a: { b: both } })).toBe("same");
  expect(state(localised("附件", "en"), { a: { b: "附件" } })).toBe("same");
  expect(state(localised("Annex 2", "en"), { a: { b: both } })).toBe("differs");
});

it("adds to a list what is not in it, and removes nothing", () => {
  expect(state({ on: "x" }, { a: { b: [{ on: "x", note: "kept" }] } }, "append")).toBe("same");
  expect(state({ on: "z" }, { a: { b: [{ on: "x" }] } }, "append")).toBe("new");
});
