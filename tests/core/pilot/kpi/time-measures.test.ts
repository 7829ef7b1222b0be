import { expect, it } from "vitest";
import { emptyCell } from "../../../../src/core/pilot/cell.ts";
import type { KpiMeasure } from "../../../../src/core/pilot/kpi/kpi-measure.ts";
import {
  firstResponseTime,
  resolutionTime,
  solveCoverage,
} from "../../../../src/core/pilot/kpi/time-measures.ts";
import { contextOf, kpi, twoPeriods } from "../compare/compared.ts";

const { basis } = contextOf(twoPeriods());
const reply = kpi("first-response-time");
const brief = (measure: KpiMeasure | string) =>
  typeof measure === "string"
    ? measure
    : [measure.definition.id, measure.definition.clock, measure.duration?.tauSeconds];
const fortnight = 1_209_600;

it("measures replies by instants, or by the vendor's duration on its own clock", () => {
  expect(brief(firstResponseTime(reply, basis))).toEqual([
    "first-response-time",
    "calendar",
    fortnight,
  ]);
  const vendor = { ...basis, replySource: "vendor-business", vendorServiceShare: 0.5 } as const;
  expect(brief(firstResponseTime(reply, vendor))).toEqual([
    "first-response-time-vendor-duration",
    "business",
    fortnight / 2,
  ]);
});

it.each([
  ["none", { replySource: "none" }, "kpi-not-in-data"],
  ["different ways", { replySource: null }, "definitions-differ"],
  [
    "a business clock nobody knows",
    { replySource: "vendor-business", vendorServiceShare: null },
    "clock-not-declared",
  ],
] as const)("has no reply time with %s", (_, more, expected) => {
  expect(firstResponseTime(reply, { ...basis, ...more })).toBe(expected);
});

it("needs a calendar for business hours", () => {
  const business = kpi("resolution-time", { clock: "business" });
  expect(resolutionTime(business, basis)).toBe("clock-not-declared");
  const found = resolutionTime(business, { ...basis, businessFollowUpSeconds: 1000 });
  expect(brief(found)).toEqual(["resolution-time", "business", 1000]);
});

it("covers the tickets whose solve is known", () => {
  const cell = emptyCell("pilot", 0, "line", "");
  Object.assign(cell.tallies, { used: 10, "solve-known": 9 });
  expect(solveCoverage(cell)).toEqual({ sum: 9, count: 10 });
});
