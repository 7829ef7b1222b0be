import { expect, it } from "vitest";
import { centralWeightsTable } from "../../../../src/core/report/robustness/central-weights-table.ts";
import { contestedContext } from "../../../workspaces/contested-decision.ts";
import { rowOf } from "../../../workspaces/report-contents.ts";

it("shows under which weights each vendor wins, leaving out who never does", () => {
  const context = contestedContext();
  const drawn = context.decision.score.robustness?.acceptability;
  if (!drawn) throw new Error("nothing drawn");
  const table = centralWeightsTable(drawn, context);
  expect(table?.columns.map(({ id }) => id)).toEqual(["criterion", "stated", "steady", "sharp"]);
  const terms = table ? rowOf(table, "terms") : {};
  expect(terms.stated?.value).toBeCloseTo(0.4, 9);
  expect(terms.sharp?.value ?? 1).toBeLessThan(0.3);
  expect(terms.steady?.value ?? 0).toBeGreaterThan(0.4);
});
