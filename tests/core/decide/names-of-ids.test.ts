import { expect, it } from "vitest";
import { namesOfIds } from "../../../src/core/decide/names-of-ids.ts";
import { shippedSample } from "../../workspaces/shipped-sample.ts";

const names = namesOfIds(shippedSample(), "en");

it("names things by the param that speaks of them", () => {
  expect(names.vendor?.get("norvane")).toContain("Norvane");
  expect(names.rival).toBe(names.vendor);
  expect(names.stage?.get("lock-kpis")).toBe("Lock the KPIs");
  expect(names.who?.get("it-lead")).toBe(names.evaluator?.get("it-lead"));
  expect(names.recordKind?.get("tickets")).toBeDefined();
});

it("knows the fixed terms and the titles of findings", () => {
  expect(names.evidence?.get("demo")).toBe("demo");
  expect(names.verdict?.get("not-worse")).toBe("not worse");
  expect(names.finding?.get("missing-decision")).toBe("No decision file");
});
