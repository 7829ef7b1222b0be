import { expect, it } from "vitest";
import {
  membersTable,
  roundSection,
  roundWords,
} from "../../../../src/core/report/panel/round-section.ts";
import { panelOf } from "../../../workspaces/panel-decision.ts";
import { differing, panelContext, sealed } from "../../../workspaces/panel-report.ts";
import { rowOf } from "../../../workspaces/report-contents.ts";

it("says how the round stands", () => {
  expect(roundWords(panelContext({}))).toBe("There is no sheet yet.");
  expect(roundWords(panelContext())).toContain("all 2 members");
  expect(roundWords(panelContext(sealed))).toContain("1 of 3");
  const opened = { by: "lin", on: "2026-09-20", reason: "chen is ill" };
  const early = panelContext({ ...differing, ...panelOf(["lin", "wu", "chen"], { opened }) });
  expect(roundWords(early)).toContain("chen is ill");
});

it("lists who has declared and handed in what, and warns while sealed", () => {
  const context = panelContext(sealed);
  expect(roundSection(context).blocks[0]).toMatchObject({ kind: "callout", tone: "warn" });
  const table = membersTable(context);
  expect(rowOf(table, "chen")).toMatchObject({
    conflict: { text: "Not declared" },
    standing: { text: "Out" },
  });
  expect(rowOf(table, "lin")).toMatchObject({
    member: { mark: "chair" },
    standing: { text: "In, sealed" },
  });
});
