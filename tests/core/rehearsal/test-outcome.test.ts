import { expect, it } from "vitest";
import type { PilotFolder } from "../../../src/core/parse/workspace.ts";
import { testOutcome, testOutcomes } from "../../../src/core/rehearsal/test-outcome.ts";
import {
  ratingOf,
  reconciliationOf,
  recordsWith,
  sampled,
  tableOf,
  withFolder,
} from "../../workspaces/pilot-records.ts";
import { sampleDay, shippedSample } from "../../workspaces/shipped-sample.ts";

const sample = shippedSample();

function outcome(test: string, change: Partial<PilotFolder>, asOf = sampleDay) {
  const workspace = withFolder(sample, () => change);
  return testOutcome(test, workspace.pilots.get("tidalleaf") ?? null, workspace, asOf);
}

it("takes what was written down where no file was left", () => {
  expect(outcome("bulk-pull", {})).toMatchObject({ result: 96, origin: "recorded" });
  expect(outcome("bulk-pull", {}, "2026-09-01")).toBeNull();
  expect(outcome("bulk-pull", { tests: null })).toBeNull();
});

it("works the restored share out, never rounding it up, and fails it on lost rows", () => {
  const rows = reconciliationOf(2500, 2489);
  const found = outcome("export-restore", { reconciliation: rows });
  expect(found).toMatchObject({
    result: 99.56,
    origin: "computed",
    recorded: 99.92,
    isFailed: false,
  });
  const totals = { ...rows.totals, criticalRows: 1 };
  const lost = outcome("export-restore", { reconciliation: { ...rows, totals } });
  expect(lost?.isFailed).toBe(true);
});

it("counts an audit only with enough replies rated alike by two", () => {
  const replies = Array.from({ length: 100 }, (_, at) => `r${at}`);
  const replySample = tableOf(
    "reply-sample.csv",
    replies.map((reply) => sampled(reply, "ai")),
  );
  const scoreOf = (at: number) => (at < 10 ? 0 : at < 40 ? 1 : 2);
  const rows = replies.flatMap((reply, at) =>
    (at < 50 ? ["a", "b"] : ["a"]).flatMap((rater) => ratingOf(reply, rater, scoreOf(at))),
  );
  const replyAudit = tableOf("reply-audit.csv", rows);
  const found = outcome("blind-ai-audit", recordsWith({ replyAudit, replySample }));
  expect(found).toMatchObject({ result: 60, origin: "computed" });
  const few = { ...replyAudit, rows: replyAudit.rows.slice(0, 120) };
  expect(
    outcome("blind-ai-audit", recordsWith({ replyAudit: few, replySample }))?.result,
  ).toBeNull();
});

it("knows every test of a vendor by its id", () => {
  expect([...testOutcomes("tidalleaf", sample, sampleDay).keys()]).toContain("p2-drill");
  expect(testOutcomes("luminovox", sample, sampleDay).size).toBe(0);
});
