import { expect, it } from "vitest";
import {
  type CompanionFigure,
  companionFigures,
} from "../../../../src/core/pilot/kpi/companion-figures.ts";
import { measureBasis } from "../../../../src/core/pilot/kpi/measure-basis.ts";
import type { MeasuredKpiId } from "../../../../src/core/schema/measured-kpi.ts";
import { kpi, settings, twoPeriods } from "../compare/compared.ts";
import type { LogRow } from "../ticket-log.ts";

function figures(id: MeasuredKpiId, more: (week: number, ticket: number) => LogRow) {
  const period = twoPeriods({ more }).baseline;
  const basis = measureBasis([period], settings, false);
  const found = companionFigures(kpi(id), { period, basis, cells: period.cells });
  return Object.fromEntries(found.map((one: CompanionFigure) => [one.id, one.estimate]));
}

it("tells involvement, containment and confirmation of an AI apart", () => {
  const more = (_: number, ticket: number) => ({
    ai_involved: ticket < 10,
    ai_resolved: ticket < 4,
    ai_resolution_kind: ticket < 1 ? "confirmed" : ticket < 4 ? "assumed" : "none",
  });
  const written = (week: number, ticket: number) =>
    Object.fromEntries(Object.entries(more(week, ticket)).map(([key, value]) => [key, `${value}`]));
  expect(figures("ai-resolution", written)).toEqual({
    "ai-involvement": 10 / 14,
    "ai-containment": 0.4,
    "ai-confirmed": 0.1,
  });
});

it("shows what silence leaves open, and how many answered", () => {
  const more = (_: number, ticket: number) => ({
    csat_offered: "true",
    csat_value: ticket < 7 ? 5 : "",
  });
  expect(figures("csat", more)).toEqual({
    "answer-rate": 0.5,
    "if-silent-dissatisfied": 0.5,
    "if-silent-satisfied": 1,
  });
});

it("keeps throughput apart from the resolution rate, and the first solve from the last", () => {
  expect(figures("resolution-rate", () => ({}))).toEqual({ throughput: 1 });
  const found = figures("resolution-time", () => ({}));
  expect(found["first-solve-time"]).toBeCloseTo(2006.5, 9);
  expect(found["restricted-mean"]).toBeGreaterThan(1900);
});

it("leaves out what no ticket tells", () => {
  expect(figures("first-response-time", () => ({}))).not.toHaveProperty("hand-over-to-reply");
  expect(figures("nps", () => ({}))).toEqual({});
});

it("knows how old the pile is", () => {
  const more = (week: number, ticket: number) =>
    week === 3 && ticket === 13 ? { last_solved_at: "" } : {};
  // One ticket of the last day, at the last midnight: one local day.
  expect(figures("backlog", more)["mean-open-age"]).toBe(86_400);
});
