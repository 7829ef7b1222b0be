import { expect, it } from "vitest";
import { decisionOf, readDocuments } from "../../../workspaces/build-workspace.ts";

const fact = (asOf: string, extra: object = {}) => ({
  id: "law",
  statement: "a law",
  status: "in-force",
  confidence: "confirmed",
  asOf,
  source: "gazette",
  ...extra,
});
const found = (decision: object, ...facts: object[]) =>
  readDocuments({
    "checklists/decision.yaml": decision,
    "checklists/facts.yaml": { schemaVersion: 1, facts },
  }).diagnostics;

it("law that nobody read for more than 90 days is a warning at its day", () => {
  const [one, ...more] = found(decisionOf(), fact("2026-08-02"));
  expect(more).toEqual([]);
  expect(one).toMatchObject({ code: "stale-law", severity: "warning" });
  expect(one?.params).toEqual({ fact: "law", on: "2026-08-02", days: 91, limit: 90 });
  expect(one?.excerpt).toContain("asOf");
});

it("fresh law, a market figure, and a decision without a day are left alone", () => {
  expect(found(decisionOf(), fact("2026-08-03"))).toEqual([]);
  expect(found(decisionOf(), fact("2020-01-01", { status: "market-observation" }))).toEqual([]);
  expect(found(decisionOf({ asOf: undefined }), fact("2020-01-01"))).toEqual([]);
});
