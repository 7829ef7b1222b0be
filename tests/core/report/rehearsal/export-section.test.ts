import { expect, it } from "vitest";
import { testOutcome } from "../../../../src/core/rehearsal/test-outcome.ts";
import { exportSection } from "../../../../src/core/report/rehearsal/export-section.ts";
import { pilotedVendors } from "../../../../src/core/report/service/piloted-vendors.ts";
import { provenContext, rowOf, tablesIn } from "../../../workspaces/proven-sample.ts";

it("shows every kind, what differs, and kinds that did not come or were excused", async () => {
  const context = await provenContext("en");
  const one = pilotedVendors(context).find(({ vendor }) => vendor === "norvane");
  if (!one) throw new Error("no pilot");
  const section = exportSection(one, context);
  expect(section.lead).toContain("99.71 %");
  const tables = tablesIn(section);
  const counts = tables.get("export-counts-norvane");
  expect(rowOf(counts, "attachments").slice(1, 5)).toEqual(["100", "100", "90", "10"]);
  expect(rowOf(counts, "call-recordings")[1]).toBe("not needed");
  expect(rowOf(counts, "audit-events")[1]).toBe("not exported");
  expect(tables.get("export-findings-norvane")?.rows).toHaveLength(1);
  const bare = { ...one, folder: { ...one.folder, reconciliation: null } };
  expect(JSON.stringify(exportSection(bare, context))).toContain("not reconciled yet");
});

it("never shows the channel ids of people", async () => {
  const context = await provenContext("en");
  const [one] = pilotedVendors(context);
  const kind = one?.folder.reconciliation?.kinds.find(
    ({ kind: id }) => id === "customers-channel-ids",
  );
  if (!one?.folder.reconciliation || !kind) throw new Error("no customers");
  const examples = [{ key: "line · U4af4980629", old: null, new: null }];
  const finding = {
    id: "extra-rows",
    severity: "major",
    column: null,
    rows: 1,
    shiftMinutes: null,
    examples,
  } as const;
  const kinds = [{ ...kind, findings: [{ ...finding, examples: [...examples] }] }];
  const folder = { ...one.folder, reconciliation: { ...one.folder.reconciliation, kinds } };
  expect(JSON.stringify(exportSection({ ...one, folder }, context))).not.toContain("U4af4980629");
});

it("shows links that expire, fails the exit on them, and says what had expired by then", async () => {
  const context = await provenContext("en");
  const one = pilotedVendors(context).find(({ vendor }) => vendor === "norvane");
  const found = one?.folder.reconciliation;
  if (!one || !found) throw new Error("no rehearsal");
  const expiring = { rows: 2, byDay: [{ day: "2020-01-01", rows: 2 }] };
  const examples = [{ key: "F-1", old: null, new: "f.example/…/a.jpg" }];
  const severity = "critical" as const;
  const finding = { column: null, rows: 2, shiftMinutes: null, examples, severity };
  const kinds = found.kinds.map((kind) =>
    kind.files === null
      ? kind
      : {
          ...kind,
          files: { ...kind.files, expiring },
          findings: [{ ...finding, id: "expiring-links" as const }],
        },
  );
  const folder = { ...one.folder, reconciliation: { ...found, kinds } };
  const shown = JSON.stringify(exportSection({ ...one, folder }, context));
  expect(shown).toContain("F-1 f.example/…/a.jpg");
  expect(shown).toContain("2 on 2020-01-01");
  expect(shown).toMatch(/Expired already before the day of the rehearsal, 2026-\d\d-\d\d: 2\./);
  const exit = (own: typeof one.folder) =>
    testOutcome("exit-rehearsal", own, context.workspace, "2026-11-24")?.isFailed;
  expect([exit(one.folder), exit(folder)]).toEqual([false, true]);
});
