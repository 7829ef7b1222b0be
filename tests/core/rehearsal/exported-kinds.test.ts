import { expect, it } from "vitest";
import { exportedKinds } from "../../../src/core/rehearsal/exported-kinds.ts";
import { reconciliationOf } from "../../workspaces/pilot-records.ts";
import { sampleDay, shippedSample } from "../../workspaces/shipped-sample.ts";

const folder = shippedSample().pilots.get("tidalleaf") ?? null;

it("speaks of a full rehearsal only", () => {
  expect(exportedKinds(null, sampleDay)).toBeNull();
  const reconciliation = reconciliationOf(10, 10, { kindsFound: ["tickets"] });
  expect(
    folder && exportedKinds({ ...folder, rehearsal: null, reconciliation }, sampleDay),
  ).toBeNull();
});

it("gives the kinds that came, and nothing before that day", () => {
  const reconciliation = reconciliationOf(10, 10, { kindsFound: ["tickets"] });
  const known = folder && { ...folder, reconciliation };
  expect(exportedKinds(known, sampleDay)?.found).toEqual(["tickets"]);
  expect(exportedKinds(known, "2026-09-01")).toBeNull();
});
