import type { ReportContext } from "../../src/core/report/report-context.ts";
import type { Language } from "../../src/core/text/language.ts";
import type { Documents } from "./build-workspace.ts";
import { benefitLine, costLine, typed, worked } from "./cost-basis.ts";
import { contextOf, wholeDecision } from "./reported-decision.ts";

const path = "checklists/decision.yaml";
const anotherSwitch = { probability: { low: 0.1, likely: 0.25, high: 0.4 }, year: 2 };

const costs = (unit: number, limit: number) => ({
  seats: worked({ from: "seats", seats: 10, tiers: [{ upTo: limit, price: unit }] }),
  "ai-vendor": worked({ from: "ai-usage", aiShare: 0.5, billedShare: 0.5, tiers: [{ price: 2 }] }),
  "ai-strict": typed(100),
  "set-up": typed(10_000),
  again: worked({ from: "second-switch" }),
});

const benefits = {
  upsell: {
    low: 10_000,
    likely: 20_000,
    high: 30_000,
    certainty: "assumption",
    observedOn: "2026-10-01",
    source: "our own count",
  },
};

/** The decision of the report tests with costs worked out for two vendors: alpha dearer than beta. */
export const costedDecision: Documents = {
  ...wholeDecision,
  [path]: {
    ...wholeDecision[path],
    drivers: { wagePerHour: 300, handlingMinutes: 8, anotherSwitch },
  },
  "checklists/cost-lines.yaml": {
    schemaVersion: 1,
    costs: [
      costLine("seats"),
      costLine("ai-vendor", { timing: "monthly" }),
      costLine("ai-strict", { timing: "monthly", standsBeside: "ai-vendor" }),
      costLine("set-up", { timing: "once", inSecondSwitch: "always" }),
      costLine("again", { timing: "at-the-end" }),
    ],
    benefits: [benefitLine("upsell")],
  },
  "scorecards/alpha.yaml": {
    ...wholeDecision["scorecards/alpha.yaml"],
    costs: costs(900, 20),
    benefits,
  },
  "scorecards/beta.yaml": { ...wholeDecision["scorecards/beta.yaml"], costs: costs(500, 500) },
};

/** What the page builders get for it. */
export function costedContext(language: Language = "en"): ReportContext {
  return contextOf(costedDecision, {}, language);
}
