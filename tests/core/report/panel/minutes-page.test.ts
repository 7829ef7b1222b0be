import { expect, it } from "vitest";
import { minutesPage } from "../../../../src/core/report/panel/minutes-page.ts";
import { panelOf } from "../../../workspaces/panel-decision.ts";
import { differing, panelContext, rankSum, sealed } from "../../../workspaces/panel-report.ts";

const meeting = {
  on: "2026-10-01",
  attended: ["lin"],
  eachItemDiscussed: true,
  decidedBy: "committee",
  votesFor: 1,
};

it("holds what the rules ask for: meeting, members, totals, remarks, decision, signatures", () => {
  const page = minutesPage(panelContext({ ...differing, ...panelOf(["lin", "wu"], { meeting }) }));
  expect(page.sections.map(({ id }) => id)).toEqual([
    "meeting",
    "method",
    "remarks",
    "decision",
    "signatures",
  ]);
  const words = JSON.stringify(page);
  for (const word of [
    "1 October 2026",
    "Absent",
    "wu",
    "decided by a majority",
    "1 in favour",
    "Sum of ranks",
  ])
    expect(words).toContain(word);
});

it("codes members on the government track, and shows no level of a single sheet", () => {
  const words = JSON.stringify(
    minutesPage(panelContext(differing, rankSum, { track: "government" })).sections[1],
  );
  expect(words).toContain("Member A");
  expect(words).not.toMatch(/"lin"|6\.12/);
});

it("while sealed has no total", () => {
  expect(JSON.stringify(minutesPage(panelContext(sealed)))).not.toMatch(/61\.2|19\.9/);
});
