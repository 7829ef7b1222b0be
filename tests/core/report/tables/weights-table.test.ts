import { expect, it } from "vitest";
import { weightsTable } from "../../../../src/core/report/tables/weights-table.ts";
import { changed, contextOf } from "../../../workspaces/reported-decision.ts";

const context = contextOf();

it("shares the whole weight out", () => {
  const { rows = [] } = weightsTable(context) ?? {};
  const weights = rows.map(({ cells }) => cells[1]?.value ?? Number.NaN);
  expect(weights.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
  expect(rows[0]?.cells.slice(0, 2)).toEqual([
    { text: "One inbox", detail: "channels" },
    { text: "30.0 %", value: 0.3 },
  ]);
});

it("says how far a weight may move among all others, and who leads beyond", () => {
  const { score } = context.decision;
  if (score.robustness === null) throw new Error("no robustness");
  const end = { criterion: "inbox", now: 0.3, lowRival: null };
  const stability = [
    { ...end, among: "siblings" as const, low: 0.1, high: 0.2, highRival: "beta" },
    { ...end, among: "all" as const, low: 0, high: 0.452, highRival: "beta" },
    { ...end, criterion: "depth", among: "all" as const, low: null, high: null, highRival: null },
  ];
  const robustness = { ...score.robustness, stability };
  const decision = { ...context.decision, score: { ...score, robustness } };
  const ranges = weightsTable({ ...context, decision })?.rows.map(({ cells }) => cells[2]);
  expect(ranges?.slice(0, 2)).toEqual([
    { text: "0.0 %\u00a0–\u00a045.2 %", detail: "beyond it: Beta Desk" },
    { text: "Not defined", tone: "muted" },
  ]);
});

it("is null where weights cannot be shared out", () => {
  const weights = { preset: "default", questions: { channels: 0, exit: 0 } };
  expect(weightsTable(contextOf(changed("checklists/decision.yaml", { weights })))).toBeNull();
});
