import { expect, it } from "vitest";
import { methodPage, totalsPage } from "../../../../src/core/report/levels/open-pages.ts";
import { levelsText } from "../../../../src/core/text/en/levels.ts";
import { reportsOf } from "../../../workspaces/reported-decision.ts";

const [, report] = reportsOf();
if (report === undefined) throw new Error("no report");

it("shares the whole weight out among the criteria, and says how it was reckoned", () => {
  const page = methodPage(report, levelsText);
  const [table] = page.sections[0]?.blocks ?? [];
  const rows = table?.kind === "table" ? table.table.rows.filter(({ isGroup }) => !isGroup) : [];
  const sum = rows.reduce((all, { cells }) => all + (cells[1]?.value ?? 0), 0);
  expect(sum).toBeCloseTo(1, 12);
  expect(page.sections[1]?.id).toBe("method");
});

it("names the totals and the place of every vendor, and no answer", () => {
  const labels = { vendor: "V", rank: "R", proven: "P", claimed: "C", possible: "M" };
  const [block] = totalsPage(report, levelsText, labels).sections[0]?.blocks ?? [];
  expect(block?.kind === "table" && block.table.rows.map(({ cells }) => cells[2]?.value)).toEqual(
    report.scoreSheet?.vendors.map(({ totals }) => totals.proven),
  );
});
