import type { z } from "zod";
import { columnMap } from "./column-map.ts";
import { contractClauses } from "./contract-clauses.ts";
import { costLines } from "./cost-lines.ts";
import { decision } from "./decision.ts";
import { decisionQuestions } from "./decision-questions.ts";
import { consensus, evaluation } from "./evaluation.ts";
import { exportRehearsal } from "./export-rehearsal.ts";
import { facts } from "./facts.ts";
import { journey } from "./journey.ts";
import { kpis } from "./kpis.ts";
import { panel } from "./panel.ts";
import { pilotPlan } from "./pilot-plan.ts";
import { pilotTests } from "./pilot-tests.ts";
import { procurementChecklist } from "./procurement-checklist.ts";
import { riskMatrix } from "./risk-matrix.ts";
import { serviceValue } from "./service-value.ts";
import { vendor } from "./vendor.ts";

/** Every kind of YAML document, with its schema and where in a workspace it lives. */
export const documents = {
  decision: { schema: decision, path: "checklists/decision.yaml" },
  "decision-questions": { schema: decisionQuestions, path: "checklists/decision-questions.yaml" },
  "risk-matrix": { schema: riskMatrix, path: "checklists/risk-matrix.yaml" },
  "procurement-checklist": {
    schema: procurementChecklist,
    path: "checklists/procurement-checklist.yaml",
  },
  kpis: { schema: kpis, path: "checklists/kpis.yaml" },
  "contract-clauses": { schema: contractClauses, path: "checklists/contract-clauses.yaml" },
  "cost-lines": { schema: costLines, path: "checklists/cost-lines.yaml" },
  facts: { schema: facts, path: "checklists/facts.yaml" },
  journey: { schema: journey, path: "checklists/journey.yaml" },
  "service-value": { schema: serviceValue, path: "checklists/service-value.yaml" },
  consensus: { schema: consensus, path: "scorecards/consensus.yaml" },
  panel: { schema: panel, path: "scorecards/panel.yaml" },
  evaluation: { schema: evaluation, path: "scorecards/evaluations/<evaluator>.yaml" },
  vendor: { schema: vendor, path: "scorecards/<vendor>.yaml" },
  "pilot-plan": { schema: pilotPlan, path: "pilots/<period>/pilot.yaml" },
  "column-map": { schema: columnMap, path: "pilots/<period>/column-map.yaml" },
  "pilot-tests": { schema: pilotTests, path: "pilots/<period>/tests.yaml" },
  "export-rehearsal": {
    schema: exportRehearsal,
    path: "pilots/<period>/export-rehearsal/rehearsal.yaml",
  },
} satisfies Record<string, { schema: z.ZodType; path: string }>;

export type DocumentKind = keyof typeof documents;

export type DocumentOf<Kind extends DocumentKind> = z.infer<(typeof documents)[Kind]["schema"]>;

/**
 * Which kind of document is the file at this path of a workspace?
 *
 * The first pattern that fits wins, so `scorecards/consensus.yaml` is never taken for a vendor. Null
 * when no document lives there. `name` is what stands for the `<…>` part.
 *
 * @example documentAt("scorecards/polaris.yaml") // { kind: "vendor", name: "polaris" }
 */
export function documentAt(path: string): { kind: DocumentKind; name: string | null } | null {
  for (const [kind, { path: pattern }] of Object.entries(documents)) {
    const expression = pattern.replace(".", "\\.").replace(/<\w+>/, "([^/]+)");
    const match = new RegExp(`^${expression}$`).exec(path);
    if (match) return { kind: kind as DocumentKind, name: match[1] ?? null };
  }
  return null;
}
