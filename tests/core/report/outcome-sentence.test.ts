import { expect, it } from "vitest";
import { outcomeSentence } from "../../../src/core/report/outcome-sentence.ts";
import type { ReportContext } from "../../../src/core/report/report-context.ts";
import type { Outcome } from "../../../src/core/schema/decide-output.ts";
import { disagreeing } from "../../workspaces/panel-decision.ts";
import { panelContext, rankSum, sealed } from "../../workspaces/panel-report.ts";

const weighted = { ...rankSum, method: "weighted-score" };
const ofOutcome = (context: ReportContext, outcome: Outcome, vendor: string | null = "beta") =>
  outcomeSentence({ ...context, decision: { ...context.decision, outcome, vendor } });

it("tells a lead by the method that gives the places, not by proven points", () => {
  const byRanks = panelContext(disagreeing, rankSum, {}, "zh-Hant");
  expect(ofOutcome(byRanks, "gate-shut")).toMatch(/依序位法為第一名/);
  expect(ofOutcome(byRanks, "too-close-to-call", null)).toMatch(/依序位法並列第一/);
  const byPoints = panelContext(disagreeing, weighted, {}, "zh-Hant");
  expect(ofOutcome(byPoints, "gate-shut")).toMatch(/以已證實的分數領先/);
  expect(ofOutcome(byPoints, "too-close-to-call", null)).toMatch(/已證實的總分並列/);
});

it("says what holds the decision up: sealed sheets, an open stage, answers that could lead", () => {
  expect(outcomeSentence(panelContext(sealed))).toMatch(/still sealed/);
  const context = panelContext(disagreeing, weighted);
  expect(ofOutcome(context, "proof-missing")).not.toMatch(/sealed|stages/);
  const open = { stage: "requirements" as const, status: "open" as const, items: [], open: [] };
  const stages = [{ ...open, refusals: [] }];
  const waiting = { ...context, decision: { ...context.decision, stages, reasons: [] } };
  expect(ofOutcome(waiting as ReportContext, "proof-missing")).toMatch(/earlier stages/);
});
