import { expect, it } from "vitest";
import { pairwiseTable } from "../../../../src/core/report/robustness/pairwise-table.ts";
import { contestedContext } from "../../../workspaces/contested-decision.ts";
import { rowOf } from "../../../workspaces/report-contents.ts";

it("gives each pair twice, adding up to one, and nobody against itself", () => {
  const context = contestedContext();
  const drawn = context.decision.score.robustness?.acceptability;
  if (!drawn) throw new Error("nothing drawn");
  const table = pairwiseTable(drawn, context);
  const share = (over: string, under: string) => rowOf(table, over)[under]?.value ?? Number.NaN;
  expect(share("steady", "sharp") + share("sharp", "steady")).toBeCloseTo(1, 9);
  expect(share("steady", "weak")).toBe(1);
  expect(rowOf(table, "steady").steady?.text).toBe("—");
});
