import { expect, it } from "vitest";
import { answerOf } from "../../../../src/core/pilot/sql/answer.ts";
import { answeredPeriod } from "../../../../src/core/pilot/sql/answered-period.ts";
import { ticketPlan } from "../../../../src/core/pilot/ticket-plan.ts";
import { ZoneOffsets } from "../../../../src/core/pilot/time/zone-offsets.ts";
import { smallAnswer } from "./answered.ts";

const zone = new ZoneOffsets("UTC");
const file = (rows = smallAnswer()) => ({
  answer: answerOf(rows, zone),
  plan: ticketPlan(null, { zone: "UTC" }),
  zone,
});

it("accounts for every row, also for those outside the window", () => {
  const whole = answeredPeriod(file(), { period: "baseline", window: null });
  expect(whole.account).toEqual({
    rows: 4,
    used: 2,
    leftOut: [
      { reason: "bad-row", count: 1 },
      { reason: "spam", count: 1 },
    ],
  });
  const window = { from: "2026-07-01", to: "2026-07-02" };
  const other = answeredPeriod(file(), { period: "pilot", window });
  expect(other.account.leftOut).toContainEqual({ reason: "outside-window", count: 3 });
  expect(other.cells).toEqual([]);
});

it("counts rows that are no tickets of their own as doubled", () => {
  const rows = smallAnswer().map((row) => (row.name === "rows" ? { ...row, counts: [6] } : row));
  const { account } = answeredPeriod(file(rows), { period: "baseline", window: null });
  expect(account.leftOut).toContainEqual({ reason: "duplicate", count: 2 });
});

it("draws the pile and the cells", () => {
  const period = answeredPeriod(file(), { period: "baseline", window: null });
  expect(period.backlog).toEqual([{ day: 20_605, open: 2, openAgeDays: 2, opened: 2, solved: 0 }]);
  expect(period.cells[0]?.tallies.used).toBe(2);
  expect(period.cells[0]?.leftOut.get("spam")).toBe(1);
  expect(period.latestCreatedAt).toBe(20_605 * 86_400 + 900);
});
