import { decide } from "../../src/core/decide/decide.ts";
import { buildReport } from "../../src/core/report/build-report.ts";
import type { Report } from "../../src/core/report/report.ts";
import type { ReportInput } from "../../src/core/report/report-context.ts";
import type { DecisionDocument } from "../../src/core/schema/decision.ts";
import type { Language } from "../../src/core/text/language.ts";
import { sampleDay, shippedSample } from "./shipped-sample.ts";

/** The report on the decision that ships, without its tickets; its weights may be changed. */
export function reportedSample(
  language: Language,
  weights?: NonNullable<DecisionDocument["weights"]>["questions"],
): Report {
  return buildReport(sampleInput(weights), language);
}

/** What the report on the shipped decision is made from. */
export function sampleInput(
  weights?: NonNullable<DecisionDocument["weights"]>["questions"],
): ReportInput {
  const workspace = shippedSample();
  if (weights) {
    const { value } = workspace.decision;
    const { preset = "default", questions, ...rest } = value.weights ?? {};
    value.weights = { ...rest, preset, questions: { ...questions, ...weights } };
  }
  const decision = decide(workspace, new Map(), sampleDay);
  const rest = { comparisons: new Map(), diagnostics: [], inputHash: "0".repeat(64) };
  return { workspace, decision, ...rest };
}
