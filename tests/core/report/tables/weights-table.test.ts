import { expect, it } from "vitest";
import { weightsTable } from "../../../../src/core/report/tables/weights-table.ts";
import { changed, contextOf } from "../../../workspaces/reported-decision.ts";

it("shares the whole weight out, and says how far each may move", () => {
  const { rows = [] } = weightsTable(contextOf()) ?? {};
  const weights = rows.map(({ cells }) => cells[1]?.value ?? Number.NaN);
  expect(weights.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
  expect(rows[0]?.cells).toMatchObject([
    { text: "One inbox", detail: "channels" },
    { text: "30.0 %" },
    { text: expect.stringMatching(/^\d+\.\d % – \d+\.\d %$/) },
  ]);
});

it("has no range where nobody leads alone, and no rows without weights", () => {
  const weights = { preset: "default", questions: { channels: 0, exit: 0 } };
  expect(weightsTable(contextOf(changed("checklists/decision.yaml", { weights })))).toBeNull();
});
