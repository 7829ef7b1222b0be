import { expect, it } from "vitest";
import { awaitedSheets, isHandedIn, isSealed } from "../../../src/core/parse/sealed-round.ts";
import type { Evaluation } from "../../../src/core/schema/evaluation.ts";
import type { Panel } from "../../../src/core/schema/panel.ts";

const sheet = (extra: Partial<Evaluation> = {}): Evaluation => ({
  schemaVersion: 1,
  evaluator: "E",
  conflict: { declared: "none", on: "2026-08-01" },
  sheet: "sealed",
  submittedOn: "2026-09-01",
  levels: {},
  ...extra,
});
const panel = (extra: Partial<Panel> = {}): Panel => ({
  schemaVersion: 1,
  chair: "a",
  members: [{ evaluator: "a" }, { evaluator: "b" }],
  ...extra,
});
const basis = (sheets: Record<string, Evaluation>, own: Panel | null = panel()) => ({
  panel: own,
  sheets: new Map(Object.entries(sheets)),
  asOf: "2026-10-01",
});
const signed = { by: "a", on: "2026-09-20", reason: "b is ill" };

it("stays sealed until every member's sheet is in", () => {
  expect(isSealed(basis({ a: sheet() }))).toBe(true);
  expect(awaitedSheets(basis({ a: sheet() }))).toEqual(["b"]);
  expect(isSealed(basis({ a: sheet(), b: sheet() }))).toBe(false);
  expect(isSealed(basis({ a: sheet(), b: sheet({ submittedOn: "2026-12-01" }) }))).toBe(true);
});

it("does not wait for the recused, and opens by the chair's word", () => {
  const recused = sheet({ conflict: { declared: "recused", on: "2026-08-01" } });
  const { submittedOn: _, ...unhanded } = recused;
  expect(isSealed(basis({ a: sheet(), b: unhanded }))).toBe(false);
  expect(isSealed(basis({ a: sheet() }, panel({ opened: signed })))).toBe(false);
  expect(isSealed(basis({ a: sheet() }, panel({ opened: { ...signed, on: "2026-11-01" } })))).toBe(
    true,
  );
});

it("voids a round that is to be scored again", () => {
  const redo = { ...signed, vendor: "alpha", outcome: "redo" as const };
  const own = panel({ differences: [redo] });
  expect(isSealed(basis({ a: sheet(), b: sheet() }, own))).toBe(true);
  const again = sheet({ submittedOn: "2026-09-25" });
  expect(isSealed(basis({ a: again, b: again }, own))).toBe(false);
});

it("without a panel on file waits for the sheets there are; marked open is not handed in", () => {
  const { submittedOn: _, ...draft } = sheet({ sheet: "open" });
  expect(isHandedIn(draft, basis({}, null))).toBe(false);
  expect(isSealed(basis({ a: sheet() }, null))).toBe(false);
  expect(isSealed(basis({ a: sheet(), b: draft }, null))).toBe(true);
  expect(isSealed(basis({}, panel()))).toBe(false);
});
