import { expect, it } from "vitest";
import { afterPilot } from "../../../src/core/decide/after-pilot.ts";
import type { PilotFolder } from "../../../src/core/parse/workspace.ts";
import type { KpiComparison } from "../../../src/core/pilot/comparison.ts";
import { comparisonOf, kpiComparison } from "../../workspaces/build-comparison.ts";
import {
  incident,
  reconciliationOf,
  recordsWith,
  tableOf,
  withFolder,
} from "../../workspaces/pilot-records.ts";
import { shippedSample } from "../../workspaces/shipped-sample.ts";
import { goodPilots, stageContext } from "../../workspaces/stage-context.ts";

const sample = shippedSample();

function hintFor(kpis: KpiComparison[], workspace = sample) {
  const comparisons = goodPilots().set("tidalleaf", comparisonOf(kpis));
  return afterPilot(stageContext(workspace, { comparisons })).find(
    ({ vendor }) => vendor === "tidalleaf",
  );
}

const primary = (verdict: KpiComparison["verdict"]) =>
  kpiComparison("first-response-time", { role: "primary", verdict });
const guardrail = (id: "csat" | "resolution-rate", verdict: KpiComparison["verdict"]) =>
  kpiComparison(id, { role: "guardrail", verdict });

it("hints to expand when all is well", () => {
  expect(hintFor([primary("better"), guardrail("csat", "not-worse")])).toMatchObject({
    hint: "expand",
    because: [{ id: "pilot-all-good" }],
  });
});

it("hints to extend when something cannot be told yet", () => {
  expect(hintFor([primary("cannot-tell")])?.hint).toBe("extend");
  expect(hintFor([primary("better"), guardrail("csat", "cannot-assess")])?.hint).toBe("extend");
  expect(hintFor([guardrail("csat", "better")])?.because[0]?.id).toBe("pilot-without-primary");
});

it("hints to stop when a KPI is worse without a dated fix", () => {
  expect(hintFor([primary("worse")])?.hint).toBe("stop");
  const two = [guardrail("csat", "worse"), guardrail("resolution-rate", "worse")];
  expect(hintFor([primary("better"), ...two])?.hint).toBe("stop");
});

it("takes one worse guardrail with a written, dated fix for an extension", () => {
  const folder = sample.pilots.get("tidalleaf");
  if (!folder?.plan) throw new Error("no plan");
  const { plan } = folder;
  const decided = (kind: "extend" | "stop") => {
    const decision = { kind, by: "x", on: "2026-11-01", reason: "x" };
    const value = { ...plan.value, decision };
    const pilots = new Map(sample.pilots).set("tidalleaf", { ...folder, plan: { ...plan, value } });
    return { ...sample, pilots };
  };
  const kpis = [primary("better"), guardrail("csat", "worse")];
  expect(hintFor(kpis, decided("extend"))?.hint).toBe("extend");
  expect(hintFor(kpis, decided("stop"))?.hint).toBe("stop");
});

it("speaks of pilots only", () => {
  expect(afterPilot(stageContext({ ...sample, pilots: new Map() }))).toEqual([]);
});

it("stops where rows were lost or exposed on the way out", () => {
  const critical = reconciliationOf(100, 99);
  const totals = { ...critical.totals, criticalRows: 1 };
  const reconciliation = { ...critical, totals };
  const found = hintFor(
    [primary("better")],
    withFolder(sample, () => ({ reconciliation, rehearsal: null })),
  );
  expect(found).toMatchObject({ hint: "stop", because: [{ id: "pilot-export-critical" }] });
});

it("extends where the system fell below its promise, or nobody knows", () => {
  const end = "2026-09-05T10:00:00+08:00";
  const incidents = tableOf("incidents.csv", [incident({ end })]);
  const below = hintFor(
    [primary("better")],
    withFolder(sample, () => recordsWith({ incidents })),
  );
  expect(below?.because[0]?.id).toBe("pilot-stability-below");
  const silent = (folder: PilotFolder) => {
    const { tests } = folder;
    if (!tests) throw new Error("no tests");
    const { noIncidents: _, ...value } = tests.value;
    return { ...recordsWith({}), tests: { ...tests, value } };
  };
  const unknown = hintFor([primary("better")], withFolder(sample, silent));
  expect(unknown?.because[0]?.id).toBe("pilot-stability-unknown");
});
