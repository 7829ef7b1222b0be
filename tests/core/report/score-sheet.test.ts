import { expect, it } from "vitest";
import { scoreSheet } from "../../../src/core/report/score-sheet.ts";
import { changed, contextOf } from "../../workspaces/reported-decision.ts";

it("holds all that is needed to reckon the totals again", () => {
  const sheet = scoreSheet(contextOf());
  if (sheet === null) throw new Error("no sheet");
  const shareOf = (id: string) => sheet.questions.find((one) => one.id === id)?.weight ?? 0;
  sheet.vendors.forEach(({ totals }, at) => {
    let proven = 0;
    let applicable = 0;
    for (const { question, weight, levels } of sheet.criteria) {
      const { applies, value, credit } = levels[at] ?? { applies: false, value: null, credit: 0 };
      if (!applies) continue;
      applicable += shareOf(question) * weight;
      proven += shareOf(question) * weight * (value ?? 0) * credit;
    }
    expect((100 * proven) / applicable).toBeCloseTo(totals.proven ?? Number.NaN, 10);
  });
  expect(sheet.vendors.length).toBeGreaterThan(1);
});

it("is null where weights cannot be shared out", () => {
  const weights = { preset: "default", questions: { channels: 0, exit: 0 } };
  expect(scoreSheet(contextOf(changed("checklists/decision.yaml", { weights })))).toBeNull();
});
