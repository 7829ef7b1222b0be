import { expect, it } from "vitest";
import { compareOutputOf } from "../../../src/core/pilot/compare/compare-report.ts";
import { pilotResult } from "../../../src/core/report/pilot-result.ts";
import { alphaComparison, contextOf } from "../../workspaces/reported-decision.ts";

const result = pilotResult("alpha", alphaComparison, contextOf());

it("tells every KPI with its reason and its definition", () => {
  const kpis = alphaComparison.kpis.map(({ id }) => id as string);
  expect(result.table.rows.map(({ id }) => id)).toEqual(kpis);
  expect(Object.keys(result.reasons)).toEqual(kpis);
  expect(Object.keys(result.definitions)).toEqual(kpis);
});

it("carries the output of the command line unchanged", () => {
  expect(JSON.parse(result.json)).toEqual(
    JSON.parse(JSON.stringify(compareOutputOf(alphaComparison))),
  );
});

it("can be handed from a worker to a page", () => {
  expect(structuredClone(result)).toEqual(result);
});
