import { expect, it } from "vitest";
import { rebuiltBlocks, tallyBlocks } from "../../../../src/core/report/rehearsal/export-checks.ts";
import type { ReconcileOutput } from "../../../../src/core/schema/reconcile-output.ts";
import { provenContext, provenSample } from "../../../workspaces/proven-sample.ts";

async function sampleOutput(): Promise<ReconcileOutput> {
  const found = (await provenSample()).pilots.get("tidalleaf")?.reconciliation;
  if (!found) throw new Error("the sample was not reconciled");
  return found;
}

it("says in one sentence that all counts are the same", async () => {
  const context = await provenContext("en");
  const [block] = tallyBlocks("tidalleaf", await sampleOutput(), context);
  expect(block).toMatchObject({ kind: "text" });
  expect(JSON.stringify(block)).toMatch(/All \d+ counts by month and status/);
});

it("lists the counts that differ", async () => {
  const output = await sampleOutput();
  const kinds = output.kinds.map((one) => ({
    ...one,
    counts: one.counts.map((count, at) => (at === 0 ? { ...count, new: 1 } : count)),
  }));
  const [block] = tallyBlocks("tidalleaf", { ...output, kinds }, await provenContext("en"));
  expect(block?.kind === "table" && block.table.rows.length).toBeGreaterThan(1);
  expect(tallyBlocks("x", { ...output, kinds: [] }, await provenContext("en"))).toEqual([]);
});

it("shows the KPIs of both sides, and nothing where none was rebuilt", async () => {
  const output = await sampleOutput();
  const context = await provenContext("en");
  const [block] = rebuiltBlocks("tidalleaf", output, context);
  const rows = block?.kind === "table" ? block.table.rows : [];
  expect(rows[0]?.cells.map(({ text }) => text)[4]).toBe("the same");
  expect(rebuiltBlocks("tidalleaf", { ...output, rebuilt: null }, context)).toEqual([]);
});
