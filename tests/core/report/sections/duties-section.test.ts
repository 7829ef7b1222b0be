import { expect, it } from "vitest";
import { dutiesSection } from "../../../../src/core/report/sections/duties-section.ts";
import { rowOf, tableIn } from "../../../workspaces/report-contents.ts";
import { contextOf, wholeDecision } from "../../../workspaces/reported-decision.ts";

const clauses = wholeDecision["checklists/contract-clauses.yaml"];
const duty = (id: string, maker: string[], reseller: string[]) => ({
  id,
  label: id,
  maker,
  reseller,
  customer: ["informed"],
});
const withDuties = {
  ...wholeDecision,
  "checklists/contract-clauses.yaml": {
    ...clauses,
    duties: [
      duty("billing", ["responsible"], ["accountable"]),
      duty("availability", ["accountable"], []),
    ],
  },
};
const contract = { availability: { maker: ["accountable"], customer: ["accountable"] } };
const contextFor = (extra: object) =>
  contextOf({
    ...withDuties,
    "scorecards/alpha.yaml": { ...wholeDecision["scorecards/alpha.yaml"], ...extra },
  });

it("shows holes and doubles with whom the catalogue proposes", () => {
  const table = tableIn(dutiesSection("alpha", contextFor({ duties: contract })));
  expect(table.columns.map(({ id }) => id)).toEqual(["duty", "maker", "customer", "state"]);
  expect(rowOf(table, "billing").state).toEqual({
    text: "Not in the contract",
    tone: "bad",
    detail: "proposed: the maker",
  });
  expect(rowOf(table, "availability")).toMatchObject({
    duty: { trace: { file: "scorecards/alpha.yaml" } },
    customer: { text: "accountable" },
    state: { text: "Two or more are accountable", tone: "bad" },
  });
});

it("has a column for the reseller where there is one", () => {
  const table = tableIn(
    dutiesSection("alpha", contextFor({ duties: contract, reseller: { name: "R" } })),
  );
  expect(table.columns.map(({ id }) => id)).toContain("reseller");
  expect(rowOf(table, "billing").state?.detail).toBe("proposed: the reseller");
});

it("says that nothing is on file instead of showing holes, and is null without a catalogue", () => {
  expect(dutiesSection("alpha", contextFor({}))?.blocks[0]?.kind).toBe("text");
  expect(dutiesSection("alpha", contextOf())).toBeNull();
});
