import { expect, it } from "vitest";
import { pilotSection } from "../../../../src/core/report/sections/pilot-section.ts";
import { comparisonOf, kpiComparison } from "../../../workspaces/build-comparison.ts";
import { rowOf, tableIn } from "../../../workspaces/report-contents.ts";
import {
  alphaComparison,
  contextOf,
  noPilots,
  wholeDecision,
} from "../../../workspaces/reported-decision.ts";

it("has one row per KPI that decides, and a dash for a pilot that lacks it", () => {
  const beta = comparisonOf([kpiComparison("csat", { role: "guardrail" })]);
  const comparisons = new Map([
    ["alpha", alphaComparison],
    ["beta", beta],
  ]);
  const table = tableIn(pilotSection(contextOf(wholeDecision, { comparisons })));
  expect(table.rows.map(({ id }) => id)).toEqual(["first-response-time", "csat"]);
  expect(rowOf(table, "first-response-time")).toMatchObject({
    alpha: { text: "Better", detail: "−50.0 %", value: 0.5 },
    beta: { text: "—" },
  });
  expect(rowOf(table, "csat").beta).not.toHaveProperty("detail");
});

it("puts what was decided beside what the data hint at", () => {
  const [, list] = pilotSection(contextOf()).blocks;
  expect(list?.kind === "list" && list.items).toMatchObject([
    { text: "Alpha Desk: the data hint at “extend”", mark: "Decided: expand" },
  ]);
});

it("says so when there is no pilot at all", () => {
  const { blocks } = pilotSection(contextOf(wholeDecision, noPilots));
  expect(blocks).toEqual([{ kind: "text", text: expect.stringContaining("no pilot data") }]);
});
