import { expect, it } from "vitest";
import { DateEvidence } from "../../../../../src/core/pilot/format/value/date-evidence.ts";
import { decideOrder } from "../../../../../src/core/pilot/format/value/date-order.ts";

function evidence(...cells: string[]): DateEvidence {
  const found = new DateEvidence();
  for (const [index, cell] of cells.entries()) {
    found.note(cell, () => ({ line: index + 2, column: 1, row: index + 1 }));
  }
  return found;
}

it("one number above 12 decides for the whole column", () => {
  const dayFirst = evidence("05/06/2026", "25/06/2026", "07/06/2026");
  expect(decideOrder([dayFirst], null)).toEqual({
    kind: "decided",
    order: "day-month-year",
    proofs: 1,
  });
  expect(decideOrder([evidence("05/25/2026")], null)).toMatchObject({ order: "month-day-year" });
});

it("stays undecided without a proof, and asks nothing where nothing is in doubt", () => {
  expect(decideOrder([evidence("05/06/2026", "07/08/2026")], null)).toEqual({
    kind: "undecided",
    cells: 2,
  });
  expect(decideOrder([evidence("2026-05-06", "06/06/2026")], null).kind).toBe("not-needed");
});

it("takes the proof of a column that the same program wrote", () => {
  const alike = [evidence("05/06/2026"), evidence("25/06/2026")];
  expect(decideOrder(alike, null)).toMatchObject({ kind: "decided", proofs: 1 });
});

it("tells a contradiction among the cells, and against what was declared", () => {
  const both = evidence("25/06/2026", "06/25/2026");
  expect(decideOrder([both], null)).toEqual({
    kind: "contradictory",
    dayFirst: 1,
    monthFirst: 1,
  });
  expect(decideOrder([evidence("25/06/2026")], "month-day-year").kind).toBe("contradictory");
});

it("never decides years of two digits by itself", () => {
  expect(decideOrder([evidence("26/05/13")], null).kind).toBe("undecided");
  expect(decideOrder([evidence("26/05/13")], "year-month-day").kind).toBe("decided");
});
