import { expect, it } from "vitest";
import { decisionOf, readDocuments } from "../../../workspaces/build-workspace.ts";

const line = (id: string, standsBeside?: string) => ({
  id,
  label: id,
  driver: "number",
  unit: "TWD",
  timing: "yearly",
  ...(standsBeside === undefined ? {} : { standsBeside }),
});
const found = (...costs: object[]) =>
  readDocuments({
    "checklists/decision.yaml": decisionOf(),
    "checklists/cost-lines.yaml": { schemaVersion: 1, costs },
  }).diagnostics.map(({ code, params }) => [code, params.found]);

it("two lines that stand beside each other would both be left out of the total", () => {
  expect(found(line("a", "b"), line("b", "a"), line("c", "a"))).toEqual([
    ["circular-link", "a"],
    ["circular-link", "b"],
  ]);
});

it("a line beside itself is a circle; one beside another is none", () => {
  expect(found(line("a", "a"))).toEqual([["circular-link", "a"]]);
  expect(found(line("a"), line("b", "a"))).toEqual([]);
});
