import { expect, it } from "vitest";
import { vendorGatesSection } from "../../../../src/core/report/sections/vendor-gates-section.ts";
import { rowOf, tableIn } from "../../../workspaces/report-contents.ts";
import { contextOf, scoreOf } from "../../../workspaces/reported-decision.ts";

const context = contextOf();

it("says how every gate stands and why", () => {
  const table = tableIn(vendorGatesSection(scoreOf("gamma", context), context));
  expect(rowOf(table, "inbox")).toMatchObject({
    kind: { text: "Hard gate" },
    status: { text: "Missed", tone: "bad" },
    reason: { text: expect.stringContaining("minimum"), trace: { file: "scorecards/gamma.yaml" } },
  });
});

it("puts what stands in the way first, and is null without gates", () => {
  const gamma = scoreOf("gamma", context);
  const [gate] = gamma.gates;
  if (gate === undefined) throw new Error("no gate");
  const open = { ...gate, criterion: "depth", status: "pass" as const };
  const table = tableIn(vendorGatesSection({ ...gamma, gates: [open, gate] }, context));
  expect(table.rows.map(({ id }) => id)).toEqual(["inbox", "depth"]);
  expect(vendorGatesSection({ ...gamma, gates: [] }, context)).toBeNull();
});
