import { expect, it } from "vitest";
import { scoreWorkspace } from "../../../src/core/score/score-workspace.ts";
import { totalOf } from "../../../src/core/score/value-table.ts";
import { valueTableOf } from "../../../src/core/score/value-table-of.ts";
import { sampleDay, shippedSample } from "../../workspaces/shipped-sample.ts";

it("gives back the totals of the vendors in the race", () => {
  const { vendors: scores, weights } = scoreWorkspace(shippedSample(), new Map(), sampleDay);
  if (weights === null) throw new Error("no weights");
  const { vendors, table } = valueTableOf(scores, weights);
  expect(vendors).toEqual(["norvane", "tidalleaf"]);
  vendors.forEach((vendor, index) => {
    const { totals } = scores.find((one) => one.vendor === vendor) ?? {};
    const of = (rows: typeof table.low) =>
      100 * (totalOf(rows[index] ?? [], table.applies[index] ?? [], table.weights) ?? 0);
    expect(of(table.low)).toBeCloseTo(totals?.proven ?? Number.NaN, 9);
    expect(of(table.high)).toBeCloseTo(totals?.possible ?? Number.NaN, 9);
  });
  expect(table.groups.flat()).toHaveLength(45);
});
