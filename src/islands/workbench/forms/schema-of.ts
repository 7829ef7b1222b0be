import type { DocumentKind } from "../../../core/schema/documents.ts";
import type { FormField } from "../../../core/schema/form/form-field.ts";
import { formOfSchema, type SchemaNode } from "../../../core/schema/form/form-of-schema.ts";

type Loaded = Promise<{ default: unknown }>;

/** The generated schemas, each in a piece of its own that is loaded when a form needs it. */
const schemas: Record<DocumentKind, () => Loaded> = {
  decision: () => import("../../../../public/schema/decision.schema.json"),
  "decision-questions": () => import("../../../../public/schema/decision-questions.schema.json"),
  "risk-matrix": () => import("../../../../public/schema/risk-matrix.schema.json"),
  "procurement-checklist": () =>
    import("../../../../public/schema/procurement-checklist.schema.json"),
  kpis: () => import("../../../../public/schema/kpis.schema.json"),
  "contract-clauses": () => import("../../../../public/schema/contract-clauses.schema.json"),
  "cost-lines": () => import("../../../../public/schema/cost-lines.schema.json"),
  facts: () => import("../../../../public/schema/facts.schema.json"),
  journey: () => import("../../../../public/schema/journey.schema.json"),
  "service-value": () => import("../../../../public/schema/service-value.schema.json"),
  consensus: () => import("../../../../public/schema/consensus.schema.json"),
  panel: () => import("../../../../public/schema/panel.schema.json"),
  evaluation: () => import("../../../../public/schema/evaluation.schema.json"),
  vendor: () => import("../../../../public/schema/vendor.schema.json"),
  "pilot-plan": () => import("../../../../public/schema/pilot-plan.schema.json"),
  "column-map": () => import("../../../../public/schema/column-map.schema.json"),
  "pilot-tests": () => import("../../../../public/schema/pilot-tests.schema.json"),
  "export-rehearsal": () => import("../../../../public/schema/export-rehearsal.schema.json"),
};

const made = new Map<DocumentKind, Promise<FormField>>();

/** The form of a kind of document; made once. */
export function formOf(kind: DocumentKind): Promise<FormField> {
  const form =
    made.get(kind) ?? schemas[kind]().then((schema) => formOfSchema(schema.default as SchemaNode));
  made.set(kind, form);
  return form;
}
