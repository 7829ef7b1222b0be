import { expect, it } from "vitest";
import { evaluatorsSection } from "../../../../src/core/report/panel/evaluators-section.ts";
import { panelContext, sealed } from "../../../workspaces/panel-report.ts";
import { rowOf, tableIn } from "../../../workspaces/report-contents.ts";

it("tells harsh from lenient, and each one's own first", () => {
  const section = evaluatorsSection(panelContext());
  const table = tableIn(section);
  expect(rowOf(table, "member-lin").leniency?.value).toBeCloseTo(0.4136 / 2);
  expect(rowOf(table, "member-wu").leniency?.value).toBeCloseTo(-0.4136 / 2);
  expect(rowOf(table, "member-wu")["own-first"]?.text).not.toBe("—");
});

it("is not there while sealed", () => {
  expect(evaluatorsSection(panelContext(sealed))).toBeNull();
});
