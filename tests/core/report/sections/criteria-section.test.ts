import { expect, it } from "vitest";
import { criteriaSection } from "../../../../src/core/report/sections/criteria-section.ts";
import { rowOf, tableIn } from "../../../workspaces/report-contents.ts";
import { changed, contextOf, scoreOf } from "../../../workspaces/reported-decision.ts";

const context = contextOf();
const tableOf = (vendor: string) => tableIn(criteriaSection(scoreOf(vendor, context), context));

it.each(["alpha", "beta"])("has contributions that add up to the totals of %s", (vendor) => {
  const { rows } = tableOf(vendor);
  const single = rows.filter((row) => !row.isGroup);
  const sum = (at: number) => single.reduce((all, { cells }) => all + (cells[at]?.value ?? 0), 0);
  const { proven, possible } = scoreOf(vendor, context).totals;
  expect([sum(3), sum(4)]).toEqual([
    expect.closeTo(proven ?? Number.NaN, 9),
    expect.closeTo(possible ?? Number.NaN, 9),
  ]);
});

it("says not applicable of a question of which nothing applies", () => {
  expect(rowOf(tableOf("beta"), "exit").value).toMatchObject({
    text: "Not applicable",
    value: null,
  });
  expect(rowOf(tableOf("beta"), "terms").proven).toEqual({ text: "—", value: null });
});

it("names the best evidence on file, or that there is none", () => {
  expect(rowOf(tableOf("alpha"), "inbox").evidence?.text).toBe("Document · 2026-10-01");
  expect(rowOf(tableOf("beta"), "inbox").evidence?.text).toBe("No evidence");
});

it("gives the reason where nothing could be scored", () => {
  const weights = { preset: "default", questions: { channels: 0, exit: 0 } };
  const unscored = contextOf(changed("checklists/decision.yaml", { weights }));
  const { blocks } = criteriaSection(scoreOf("alpha", unscored), unscored);
  expect(blocks).toEqual([{ kind: "text", text: expect.stringContaining("weight") }]);
});
