import { expect, it } from "vitest";
import { rankSharesTable } from "../../../../src/core/report/robustness/rank-shares-table.ts";
import { contested, contestedContext } from "../../../workspaces/contested-decision.ts";
import { rowOf } from "../../../workspaces/report-contents.ts";

function tableFor(documents = contested) {
  const context = contestedContext(documents);
  const drawn = context.decision.score.robustness?.acceptability;
  if (!drawn) throw new Error("nothing drawn");
  return rankSharesTable(drawn, context);
}

it("shares every vendor's draws among the ranks", () => {
  const table = tableFor();
  for (const { id } of table.rows) {
    const { vendor: _vendor, confidence: _confidence, ...ranks } = rowOf(table, id);
    const shares = Object.values(ranks).map(({ value }) => value ?? 0);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  }
  expect(rowOf(table, "weak")["rank-3"]?.value).toBe(1);
  expect(rowOf(table, "weak").confidence).toEqual({ text: "—", value: null });
  expect(rowOf(table, "steady").confidence?.value).toBe(1);
});

it("adds up what lies behind the sixth rank", () => {
  const copies = Array.from({ length: 6 }, (_, at) => [
    `scorecards/copy${at}.yaml`,
    contested["scorecards/weak.yaml"] ?? {},
  ]);
  const table = tableFor({ ...contested, ...Object.fromEntries(copies) });
  expect(table.columns.at(-2)?.id).toBe("later");
  // Seven alike share the ranks from the third to the ninth.
  expect(rowOf(table, "weak").later?.value).toBeCloseTo(3 / 7, 9);
});
