import { expect, it } from "vitest";
import { parseWorkspace } from "../../../src/core/parse/parse-workspace.ts";
import {
  documentsOf,
  only,
  type Readings,
  withReconciliations,
} from "../../../src/core/parse/workspace.ts";
import { caseFiles, changedFiles, paths } from "../../workspaces/checked-case.ts";
import { reconciliationOf } from "../../workspaces/pilot-records.ts";
import { shippedSample } from "../../workspaces/shipped-sample.ts";

it("puts the documents where they are looked for", () => {
  const { workspace } = parseWorkspace(caseFiles("clean"));
  expect([...(workspace?.vendors.keys() ?? [])]).toEqual(["polaris", "vega"]);
  expect([...(workspace?.evaluations.keys() ?? [])]).toEqual(["lin"]);
  expect(workspace?.kpis?.value.contactBase).toBe("ticket");
  expect([workspace?.risks, workspace?.journey, workspace?.consensus]).toEqual([null, null, null]);
});

it("a pilot folder holds its plan, its tests, and its tables unread", () => {
  const pilot = parseWorkspace(caseFiles("clean")).workspace?.pilots.get("polaris");
  expect(pilot?.plan?.value.zone).toBe("Asia/Taipei");
  expect(pilot?.tests?.value.results["export-restore"]?.result).toBe(99.7);
  expect(pilot?.tables.map(({ path }) => path)).toEqual(["pilots/polaris/tickets.csv"]);
});

it("there is no workspace while a document has a fault of writing or content", () => {
  const faulty = changedFiles([paths.kpis, "role: guardrail", "role: guard"]);
  expect(parseWorkspace(faulty).workspace).toBeNull();
  const doubled = changedFiles([paths.kpis, "returnWindowDays: 7", "contactBase: ticket"]);
  expect(parseWorkspace(doubled).workspace).toBeNull();
});

it("faults between documents leave the workspace there", () => {
  const { workspace, diagnostics } = parseWorkspace(
    changedFiles([paths.vendor, "reading: 3", "reading: 9"]),
  );
  expect(diagnostics.map(({ severity }) => severity)).toEqual(["error"]);
  expect(workspace).not.toBeNull();
});

it("a kind without a document yields none", () => {
  const none = new Map();
  const readings: Readings = {
    decision: none,
    "decision-questions": none,
    "risk-matrix": none,
    "procurement-checklist": none,
    kpis: none,
    "contract-clauses": none,
    "cost-lines": none,
    facts: none,
    journey: none,
    consensus: none,
    panel: none,
    evaluation: none,
    vendor: none,
    "pilot-plan": none,
    "column-map": none,
    "pilot-tests": none,
    "export-rehearsal": none,
    "service-value": none,
  };
  expect([documentsOf(readings, "vendor"), only(readings, "kpis")]).toEqual([[], null]);
});

it("puts the results of export rehearsals into their folders, and nowhere else", () => {
  const sample = shippedSample();
  const result = reconciliationOf(2, 2);
  const { pilots } = withReconciliations(sample, new Map([["norvane", result]]));
  expect(pilots.get("norvane")?.reconciliation).toEqual(result);
  expect(pilots.get("tidalleaf")?.reconciliation).toBeNull();
});
