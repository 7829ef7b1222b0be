import { expect, it } from "vitest";
import { complaintShares } from "../../../src/core/experience/complaint-shares.ts";
import { gapChanges, serviceGaps } from "../../../src/core/experience/service-gaps.ts";
import { serviceDimensions } from "../../../src/core/parse/tables/survey-table.ts";
import { answered } from "../../workspaces/pilot-records.ts";

const shares = complaintShares({
  tangibles: 35,
  reliability: 12,
  responsiveness: 28,
  assurance: 7,
  empathy: 18,
});

function pair(item: string, expected: number, received: number, extra: object = {}) {
  return answered(item, { expected, received, ...extra });
}

it("subtracts expectation from perception, person by person, and weighs by complaints", () => {
  const gaps = [-1, 0, -2, 1, -0.5];
  const rows = serviceDimensions.map((item, at) => pair(item, 6, 6 + (gaps[at] ?? 0)));
  const found = serviceGaps(rows, "pilot", shares);
  expect(found.gaps.map(({ gap }) => gap.mean)).toEqual(gaps);
  const byHand = 0.35 * -1 + 0.12 * 0 + 0.28 * -2 + 0.07 * 1 + 0.18 * -0.5;
  expect(found.weighted).toBeCloseTo(byHand, 12);
  const all = 0.35 * 1 + 0.28 * 2 + 0.18 * 0.5;
  expect(found.priorities?.responsiveness).toBeCloseTo((0.28 * 2) / all, 12);
  expect(found.priorities?.assurance).toBe(0);
});

it("leaves agents and the other period out, and knows no sum while a dimension was not asked", () => {
  const rows = [
    pair("empathy", 6, 5),
    pair("empathy", 1, 7, { respondent: "a", group: "agent" }),
    pair("empathy", 1, 7, { respondent: "b", period: "baseline" }),
  ];
  const found = serviceGaps(rows, "pilot", shares);
  expect(found.gaps.find(({ dimension }) => dimension === "empathy")?.gap).toMatchObject({
    n: 1,
    mean: -1,
  });
  expect(found.weighted).toBeNull();
});

it("sets no priorities while a dimension was not asked: unknown is no 0 %", () => {
  const found = serviceGaps([pair("empathy", 6, 5)], "pilot", shares);
  expect(found.priorities).toBeNull();
});

it("tells a change only with thirty answers on both sides", () => {
  const asked = (count: number, period: "baseline" | "pilot", received: number) =>
    Array.from({ length: count }, (_, at) =>
      pair("empathy", 6, received + (at % 3) / 10, { respondent: `${period}${at}`, period }),
    );
  const wordOf = (count: number, after: number) =>
    gapChanges([...asked(count, "baseline", 4), ...asked(count, "pilot", after)]).find(
      ({ dimension }) => dimension === "empathy",
    );
  expect(wordOf(29, 5)?.word).toBe("cannot-tell");
  expect(wordOf(30, 5)).toMatchObject({ word: "better" });
  expect(wordOf(30, 5)?.change).toBeCloseTo(1, 12);
  expect(wordOf(30, 3)?.word).toBe("worse");
  expect(wordOf(30, 4)?.word).toBe("cannot-tell");
});
