import { expect, it } from "vitest";
import { firstRankShare, rankingTable } from "../../../../src/core/report/tables/ranking-table.ts";
import { rowOf } from "../../../workspaces/report-contents.ts";
import { changed, contextOf } from "../../../workspaces/reported-decision.ts";

const context = contextOf();
const table = rankingTable(context);

it("keeps an excluded vendor in sight, without a rank and with its gate", () => {
  expect(table.rows.map(({ id }) => id)).toEqual(["alpha", "beta", "gamma"]);
  expect(rowOf(table, "gamma")).toMatchObject({
    rank: { text: "—", value: null, mark: "Excluded" },
    proven: { text: "73.0" },
    "first-rank-share": { text: "—", value: null },
    gates: { text: "One inbox: Missed", tone: "bad" },
  });
});

it("shows one bar in three parts, and marks a pending gate", () => {
  const { rank, proven, claimed, possible } = rowOf(table, "beta");
  expect(rank).toMatchObject({ text: "2", mark: "Gate pending" });
  expect(proven?.bar).toEqual({
    proven: proven?.value,
    claimed: claimed?.value,
    possible: possible?.value,
  });
});

it("shows a dash and no zero where nothing was computed, and no gate as passed that is none", () => {
  const weights = { preset: "default", questions: { channels: 0, exit: 0 } };
  const empty = rankingTable(contextOf(changed("checklists/decision.yaml", { weights })));
  const { rank, proven, possible, coverage } = rowOf(empty, "alpha");
  for (const cell of [rank, proven, possible, coverage]) {
    expect(cell).toMatchObject({ text: "—", value: null });
  }
  const questions = { questions: [{ ...firstQuestion(), criteria: [plainCriterion()] }] };
  const ungated = rankingTable(contextOf(changed("checklists/decision-questions.yaml", questions)));
  expect(rowOf(ungated, "alpha").gates).toEqual({ text: "—" });
});

function firstQuestion() {
  return { id: "channels", label: "Channels", reason: "…", weight: 100 };
}

function plainCriterion() {
  const scale = { kind: "number", worst: 0, best: 10, unit: "points" };
  const evidence = { minimum: "document", proof: "…" };
  return { id: "depth", label: "Depth", judged: "…", weight: 100, scale, evidence };
}

it("gives the share of draws in which a vendor is first, and none to the excluded", () => {
  const shares = ["alpha", "beta"].map((vendor) => firstRankShare(vendor, context) ?? 0);
  expect(shares[0]).toBeGreaterThan(shares[1] ?? 1);
  expect((shares[0] ?? 0) + (shares[1] ?? 0)).toBeCloseTo(1, 9);
  expect(firstRankShare("gamma", context)).toBeNull();
});
