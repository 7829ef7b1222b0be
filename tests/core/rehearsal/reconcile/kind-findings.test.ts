import { expect, it } from "vitest";
import { usualAcceptance } from "../../../../src/core/rehearsal/acceptance-sample.ts";
import { inOrderOfWeight } from "../../../../src/core/rehearsal/reconcile/kind-findings.ts";
import { reconcileRecords } from "../../../../src/core/rehearsal/reconcile/reconcile-records.ts";
import { textExport } from "../../../workspaces/text-export.ts";

it("tells rows and columns that are not there, with their keys", async () => {
  const found = await reconcileRecords({
    kind: "x",
    form: null,
    old: textExport("id,a,b\n1,x,y\n2,x,y\n"),
    new: textExport("id,a\n2,x\n2,x\n3,x\n"),
    key: ["id"],
    ignoredColumns: [],
    terms: usualAcceptance,
  });
  const findings = "reconciliation" in found ? found.reconciliation.findings : [];
  expect(findings.map(({ id, rows, column }) => [id, rows, column])).toEqual([
    ["missing-rows", 1, null],
    ["missing-column", 3, "b"],
    ["doubled-rows", 1, null],
    ["extra-rows", 1, null],
  ]);
  expect(findings[0]?.examples).toEqual([{ key: "1", old: "1", new: null }]);
});

it("puts the worst first", () => {
  const one = { column: null, rows: 9, shiftMinutes: null, examples: [] };
  const sorted = inOrderOfWeight([
    { ...one, id: "filled", severity: "minor" },
    { ...one, id: "missing-rows", severity: "critical", rows: 1 },
    { ...one, id: "changed", severity: "major" },
  ]);
  expect(sorted.map(({ severity }) => severity)).toEqual(["critical", "major", "minor"]);
});
