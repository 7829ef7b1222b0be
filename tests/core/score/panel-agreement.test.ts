import { expect, it } from "vitest";
import { scoreWorkspace } from "../../../src/core/score/score-workspace.ts";
import {
  asOf,
  criterion,
  question,
  vendorOf,
  workspaceOf,
} from "../../workspaces/build-workspace.ts";

const minutes = { scale: { kind: "number", worst: 100, best: 0, unit: "min" } };
const questions = [question("q", 100, [criterion("points", 60), criterion("wait", 40, minutes)])];
const vendors = { a: vendorOf({}), b: vendorOf({}), c: vendorOf({}) };

type Levels = Record<string, Record<string, number>>;

function sheet(levels: Levels, extra: object = {}) {
  const judged = Object.entries(levels).map(([vendor, own]) => [
    vendor,
    Object.fromEntries(Object.entries(own).map(([id, level]) => [id, { level, reason: "x" }])),
  ]);
  return {
    schemaVersion: 1,
    evaluator: "E",
    conflict: { declared: "none", on: "2026-10-01" },
    sheet: "open",
    submittedOn: "2026-10-05",
    levels: Object.fromEntries(judged),
    ...extra,
  };
}

function agreementOf(...sheets: object[]) {
  const files = sheets.map((one, at) => [`scorecards/evaluations/e${at}.yaml`, one]);
  const workspace = workspaceOf(questions, vendors, Object.fromEntries(files));
  return scoreWorkspace(workspace, new Map(), asOf).agreement;
}

const first = {
  a: { points: 10, wait: 0 },
  b: { points: 5, wait: 50 },
  c: { points: 0, wait: 100 },
};

it("finds full agreement on one and the same sheet, levels and minutes alike", () => {
  const found = agreementOf(sheet(first), sheet(first));
  expect(found?.order.w).toBe(1);
  expect(found?.ratings).toMatchObject({ alpha: 1, equalPairs: 1 });
  expect(found?.reliability.absoluteAgreement?.single).toBeCloseTo(1, 12);
  expect(found).toMatchObject({ rated: 6, ratedByAll: 6, comparedCriteria: ["points", "wait"] });
});

it("tells a harsh evaluator, who agrees on the order, from one who does not", () => {
  const harsh = {
    a: { points: 8, wait: 20 },
    b: { points: 3, wait: 70 },
    c: { points: 0, wait: 100 },
  };
  const found = agreementOf(sheet(first), sheet(harsh));
  expect(found?.order.w).toBe(1);
  const { absoluteAgreement, consistency } = found?.reliability ?? {};
  expect(consistency?.single ?? 0).toBeGreaterThan(absoluteAgreement?.single ?? 1);
  const against = { a: first.c, b: first.b, c: first.a };
  expect(agreementOf(sheet(first), sheet(against))?.order.w).toBe(0);
});

it("compares orders only by what everybody rated, and says nothing of one sheet alone", () => {
  const part = agreementOf(sheet(first), sheet({ a: { points: 1 }, b: { points: 2 } }));
  expect(part).toMatchObject({ comparedCriteria: [], rated: 6, ratedByAll: 2 });
  expect(part?.order.w).toBeNull();
  expect(agreementOf(sheet(first))).toBeNull();
  expect(agreementOf(sheet(first), sheet(first, { submittedOn: undefined }))).toBeNull();
});
