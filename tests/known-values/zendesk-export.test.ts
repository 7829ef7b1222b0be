import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compareCells } from "../../src/core/pilot/compare/compare-cells.ts";
import { kpiSettings } from "../../src/core/pilot/kpi/kpi-settings.ts";
import { kpiTable } from "../../src/core/pilot/kpi/kpi-table.ts";
import { ticketPlan } from "../../src/core/pilot/ticket-plan.ts";
import { createTicketReader } from "../../src/core/pilot/ticket-reader.ts";
import type { PilotPlan } from "../../src/core/schema/pilot-plan.ts";

/** A real account export that may be read but not shipped: see the rule of its folder. */
const file = new URL("../../../shared/data/zendesk-export-plum-2023.csv", import.meta.url);
const isThere = existsSync(file);
if (!isThere) console.info("skipped: a real export, because ../shared/data is not there");

const settings = kpiSettings(null);

function read(plan: Partial<PilotPlan>, some = settings) {
  const { windows = {}, ...more } = plan;
  const whole = {
    schemaVersion: 1,
    zone: "Asia/Kolkata",
    windows,
    export: { file: "export.csv" },
    ...more,
  } as const;
  const reader = createTicketReader(ticketPlan(whole), some);
  reader.push(readFileSync(file));
  return reader.end();
}

const windows = {
  baseline: { from: "2023-04-03", to: "2023-04-30" },
  pilot: { from: "2023-05-01", to: "2023-05-28" },
};

describe.skipIf(!isThere)("a real export without any change of vendor", () => {
  it("accounts for every row and names what stands out", () => {
    const summary = read({ windows });
    expect([summary.rows, summary.badRows, summary.format]).toEqual([16_476, 0, "zendesk"]);
    for (const { account } of summary.periods) {
      const leftOut = account.leftOut.reduce((sum, { count }) => sum + count, 0);
      expect(account.used + leftOut).toBe(16_476);
    }
    const [baseline] = summary.periods;
    expect(baseline?.replySource).toBe("vendor-business");
    expect(baseline?.bulkRequesters).toHaveLength(1);
    expect(baseline?.reconciliations.every(({ compared, agreed }) => agreed === compared)).toBe(
      true,
    );
  });

  it.each([
    ["as it is", {}],
    ["without the bulk requester", { bulkRequesterThreshold: 1000 }],
    [
      "without what agents wrote first",
      { outboundChannels: ["OutBound", "Internal Communication"] },
    ],
  ])("claims no change of the times, %s", (_, more) => {
    const [baseline, pilot] = read({ windows, ...more }).periods;
    if (!baseline || !pilot) throw new Error("two periods were asked for");
    const { fitness, kpis } = compareCells(baseline, pilot, settings);
    expect(fitness.fit).toBe(true);
    for (const id of ["first-response-time", "resolution-time"]) {
      const verdict = kpis.find((kpi) => kpi.id === id)?.verdict;
      expect(["not-worse", "cannot-tell"]).toContain(verdict);
    }
  });

  it.each([
    ["until the last update", 14, undefined, [6.715, 6.701]],
    ["cut on 31 May", 7, "2023-05-31T23:59:59+05:30", [4.244, 4.216]],
  ] as const)(
    "has the restricted means of an independent computation, %s",
    (_, days, exportedAt, expected) => {
      const kpis = settings.kpis
        .filter(({ id }) => id === "resolution-time")
        .map((kpi) => ({ ...kpi, statistic: "restricted-mean" as const }));
      const own = { ...settings, followUpSeconds: days * 86_400, kpis };
      const plan = {
        windows: {
          baseline: { from: "2023-04-01", to: "2023-04-28" },
          pilot: { from: "2023-05-04", to: "2023-05-31" },
        },
        export: { file: "export.csv", ...(exportedAt ? { exportedAt } : {}) },
      };
      const found = read(plan, own).periods.map(
        (period) => kpiTable(period, own)[0]?.estimate ?? 0,
      );
      found.forEach((seconds, index) => {
        expect(seconds / 86_400).toBeCloseTo(expected[index] ?? 0, 2);
      });
    },
  );
});
