import { expect, it } from "vitest";
import { kpiSettings } from "../../../src/core/pilot/kpi/kpi-settings.ts";
import { readRepeatedly } from "../../../src/core/pilot/repeated-reading.ts";
import { ticketPlan } from "../../../src/core/pilot/ticket-plan.ts";

const plan = ticketPlan(null, { zone: "UTC" });
const settings = kpiSettings(null);
const bytesOf = (day: number) =>
  new TextEncoder().encode(`ticket_id,created_at\n1,2026-05-0${day}T09:00:00Z\n`);

it("reads once with requesters, and in bounded memory until all is known beforehand", async () => {
  const readings = async (isBounded: boolean, exportedAt: string | null) => {
    let count = 0;
    const asked = { ...plan, exportedAt };
    const { rows } = await readRepeatedly(asked, settings, isBounded, async (reading) => {
      count += 1;
      reading.push(bytesOf(4));
    });
    expect(rows).toBe(1);
    return count;
  };
  expect(await readings(false, null)).toBe(1);
  expect(await readings(true, null)).toBe(2);
  expect(await readings(true, "2026-06-01T00:00:00Z")).toBe(1);
});

it("gives up on a file that is another one each time", async () => {
  let day = 1;
  const read = readRepeatedly(plan, settings, true, async (reading) => {
    reading.push(bytesOf(day));
    day += 1;
  });
  await expect(read).rejects.toThrow("changed while it was read");
});
