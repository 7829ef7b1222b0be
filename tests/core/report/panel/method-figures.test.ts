import { expect, it } from "vitest";
import {
  methodFigure,
  methodFigures,
  openMethodFigure,
} from "../../../../src/core/report/panel/method-figures.ts";
import { whySection } from "../../../../src/core/report/sections/why-section.ts";
import { disagreeing } from "../../../workspaces/panel-decision.ts";
import { panelContext, rankSum } from "../../../workspaces/panel-report.ts";

// Totals 95/80/80 and 80/81/81: means 85 and 80.67, rank sums 5 and 4, bids 1000 and 900.
const by = (method: string) =>
  panelContext(disagreeing, { ...rankSum, method, tieRule: "heaviest-criterion" });

it("shows what the method counts with, and how far ahead the first is in the same unit", () => {
  expect(methodFigures("beta", by("rank-sum"))).toMatchObject([
    { label: "Sum of ranks", text: "4", value: 4 },
    { text: "1", value: 1 },
  ]);
  expect(methodFigures("alpha", by("total-score"))[0]).toMatchObject({ text: "85.0" });
  expect(methodFigure("beta", by("score-per-price"))?.value).toBeCloseTo(900 / (242 / 3));
  expect(methodFigure("nobody", by("rank-sum"))?.text).toBe("—");
});

it("shows readers who see no prices the mean total where the method counts what a point costs", () => {
  const open = openMethodFigure("beta", by("score-per-price"));
  expect(open).toMatchObject({ label: "Mean total", text: "80.7" });
  expect(open?.value).toBeCloseTo(242 / 3);
  expect(openMethodFigure("beta", by("rank-sum"))).toEqual(methodFigure("beta", by("rank-sum")));
  expect(openMethodFigure("beta", by("weighted-score"))).toBeNull();
});

it("leaves the weighted score to its proven points", () => {
  expect(methodFigures("alpha", by("weighted-score"))).toEqual([]);
});

it("heads the reasons with the method's figure in place of proven points", () => {
  const [block] = whySection(by("rank-sum")).blocks;
  const labels = block?.kind === "figures" ? block.figures.map(({ label }) => label) : [];
  expect(labels).toContain("Sum of ranks");
  expect(labels.join()).not.toMatch(/[Pp]roven total/);
});
