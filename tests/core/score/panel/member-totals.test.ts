import { expect, it } from "vitest";
import { memberTotals } from "../../../../src/core/score/panel/member-totals.ts";
import { panelCase, sheetFor } from "../../../workspaces/panel-case.ts";

const full = (inbox: number, depth: number, terms: number) => ({ inbox, depth, terms });

it("adds up each member's own levels by the weights", () => {
  const found = memberTotals(
    panelCase({
      ...sheetFor("a", { alpha: full(10, 5, 0), beta: full(0, 0, 10) }),
      ...sheetFor("b", { alpha: full(5, 5, 5), beta: full(10, 10, 10) }),
    }),
  );
  expect(found.vendors).toEqual(["alpha", "beta"]);
  expect(found.totals[0]?.map((one) => one && Math.round(one * 10) / 10)).toEqual([45, 50]);
  expect(found.totals[1]).toEqual([40, 100]);
  expect(found.ofQuestion.get("work")?.[0]?.[0]).toBeCloseTo(75);
  expect(found.ofCriterion.get("terms")?.[1]).toEqual([100, 100]);
  expect(found.owed).toEqual([]);
});

it("takes what nobody judges from the proven facts, on the private track only", () => {
  const sheet = sheetFor("a", { alpha: { inbox: 10, depth: 10 }, beta: { inbox: 0, depth: 0 } });
  expect(memberTotals(panelCase(sheet)).totals).toEqual([[80], [40]]);
  const official = memberTotals(panelCase(sheet, { track: "government" }));
  expect(official.totals).toEqual([[null], [null]]);
  expect(official.owed).toEqual([
    { evaluator: "a", vendor: "alpha", criterion: "terms" },
    { evaluator: "a", vendor: "beta", criterion: "terms" },
  ]);
});

it("an abstention is owed, never 0; what does not apply leaves the sum", () => {
  const abstained = sheetFor("a", {
    alpha: { inbox: 10, depth: "abstained" },
    beta: full(1, 1, 1),
  });
  expect(memberTotals(panelCase(abstained)).totals[0]).toEqual([null]);
  const aside = sheetFor("a", {
    alpha: { inbox: 10, depth: "not-applicable", terms: 10 },
    beta: full(1, 1, 1),
  });
  expect(memberTotals(panelCase(aside)).totals[0]).toEqual([100]);
});
