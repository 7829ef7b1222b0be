import { type CostBasis, costBasis } from "../../src/core/cost/cost-basis.ts";
import type { MeasuredFacts } from "../../src/core/cost/measured-facts.ts";
import type { Workspace } from "../../src/core/parse/workspace.ts";
import { criterion, decisionOf, question, vendorOf, workspaceOf } from "./build-workspace.ts";

export type BasisParts = {
  drivers?: object;
  decision?: object;
  vendor?: object;
  lines?: object;
  serviceValue?: object;
  measured?: Partial<MeasuredFacts>;
};

/** A workspace of one vendor, alpha, with 600 + 400 contacts a month. */
export function costedWorkspace(parts: BasisParts): Workspace {
  const { drivers, decision, vendor, lines, serviceValue } = parts;
  return workspaceOf(
    [question("q", 1, [criterion("it", 1)])],
    { alpha: vendorOf({}, vendor) },
    {
      "checklists/decision.yaml": decisionOf({ ...(drivers ? { drivers } : {}), ...decision }),
      ...(lines ? { "checklists/cost-lines.yaml": { schemaVersion: 1, ...lines } } : {}),
      ...(serviceValue
        ? { "checklists/service-value.yaml": { schemaVersion: 1, ...serviceValue } }
        : {}),
    },
  );
}

/** What alpha's costs are worked out from, with some facts as if a pilot had measured them. */
export function basisOf(parts: BasisParts = {}): CostBasis {
  const workspace = costedWorkspace(parts);
  const document = workspace.vendors.get("alpha");
  if (!document) throw new Error("no vendor");
  const basis = costBasis(document, workspace, new Map());
  return { ...basis, measured: { ...basis.measured, ...parts.measured } };
}

export function costLine(id: string, extra: object = {}): object {
  return { id, label: id, driver: "x", unit: "x", timing: "yearly", ...extra };
}

export function benefitLine(id: string, extra: object = {}): object {
  return { id, label: id, driver: "x", warning: "x", ...extra };
}

const circumstances = { kind: "own-estimate", observedOn: "2026-10-01", source: "x" };

export function typed(likely: number, extra: object = {}): object {
  return { low: likely, likely, high: likely, ...circumstances, ...extra };
}

export function worked(form: object, extra: object = {}): object {
  return { workedOut: form, ...circumstances, ...extra };
}
