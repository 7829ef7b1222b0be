import { expect, it } from "vitest";
import { pilotEvidenceSection } from "../../../../src/core/report/sections/pilot-evidence-section.ts";
import { comparisonOf, kpiComparison } from "../../../workspaces/build-comparison.ts";
import { evidencedComparison } from "../../../workspaces/evidenced-comparison.ts";
import { contextOf } from "../../../workspaces/reported-decision.ts";

it("shows every table that has rows, the learning curve and the volume", () => {
  const section = pilotEvidenceSection("alpha", evidencedComparison, contextOf());
  const ids = section?.blocks.map((block) =>
    block.kind === "table" ? block.table.id : block.kind === "chart" ? block.chart.id : block.kind,
  );
  expect(ids).toEqual([
    "sureness-alpha",
    "controls-alpha",
    "typical-times-alpha",
    "silence-alpha",
    "learning-first-response-time-alpha",
    "learning-alpha",
    "trend-alpha",
    "related-alpha",
    "text",
  ]);
});

it("says at its head that one looks too early", () => {
  const look = { plannedEnd: "2026-10-11", asOf: "2026-09-30", isEarly: true, weeksPlanned: 6 };
  const section = pilotEvidenceSection("alpha", { ...evidencedComparison, look }, contextOf());
  expect(section?.blocks[0]).toMatchObject({ kind: "callout", tone: "warn" });
});

it("is left out where nothing could be compared", () => {
  expect(
    pilotEvidenceSection("alpha", comparisonOf([kpiComparison("csat")]), contextOf()),
  ).toBeNull();
});
