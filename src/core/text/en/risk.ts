import type { Phrase } from "../phrase.ts";
import type { riskText as zhHant } from "../zh-hant/risk.ts";

/** Sentences about what lowers a risk. */
export const riskText: Record<keyof typeof zhHant, Phrase> = {
  "control-criterion-proven": "Proven to three quarters or more.",
  "control-criterion-unproven": "Claimed high enough, not proven yet.",
  "control-criterion-low": "Too low.",
  "control-criterion-unknown": "No answer yet.",
  "control-clause-agreed": "The clause is agreed.",
  "control-clause-refused": "The clause was refused.",
  "control-clause-red-line": "The clause crosses its red line.",
  "control-clause-open": "The clause is still open.",
  "control-test-passed": (w) => `Test passed, with ${w.result}.`,
  "control-test-failed": (w) => `Test failed, with ${w.result}.`,
  "control-test-open": "The test has no result yet.",
  "control-item-done": "The checklist item is done.",
  "control-item-open": "The checklist item is not done (a waiver does not count).",
};
