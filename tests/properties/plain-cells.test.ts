import { expect, it } from "vitest";
import { parse } from "yaml";
import { kpiSettings } from "../../src/core/pilot/kpi/kpi-settings.ts";
import { BusinessClock } from "../../src/core/pilot/time/business-clock.ts";
import { businessCalendar } from "../../src/core/schema/business-calendar.ts";
import { seededRandom } from "../../src/core/stats/random.ts";
import { plainPeriods } from "../core/pilot/plain/plain-cells.ts";
import { randomLog, randomPlan } from "../core/pilot/plain/random-log.ts";
import { shownPeriod } from "../core/pilot/plain/shown-period.ts";
import { logText, readLog } from "../core/pilot/ticket-log.ts";

const clocks = ["calendar", "business"] as const;
const calendar = businessCalendar.parse(
  parse(`
zone: Asia/Taipei
weeklyHours:
  - { weekday: monday, opens: "09:00", closes: "18:00" }
  - { weekday: thursday, opens: "10:00", closes: "19:30" }
years:
  - { year: 2026, source: test, asOf: "2026-01-01", status: in-force, confidence: confirmed, holidays: [], makeUpWorkdays: [] }
`),
);

it("counts random logs as the plainly written definitions do, at any cut into chunks", () => {
  const random = seededRandom(20_260_401, "plain cells");
  for (let run = 0; run < 90; run += 1) {
    const log = randomLog(random);
    const plan = randomPlan(random);
    const settings = kpiSettings(null);
    // Now and then some KPIs are not measured; times run on one clock or the other.
    const isPicky = random.below(2) === 0;
    const kpis = settings.kpis.flatMap((kpi) =>
      isPicky && random.below(2)
        ? []
        : [{ ...kpi, clock: random.below(2) ? clocks[0] : clocks[1] }],
    );
    const withClock = {
      ...settings,
      kpis,
      businessClock: random.below(2) ? new BusinessClock(calendar) : null,
    };
    const expected = plainPeriods(log, plan, withClock);
    const read = readLog(logText(log), {
      plan,
      settings: withClock,
      chunk: 1 + random.below(5_000),
    });
    expect(read.periods.map(shownPeriod), `run ${run}`).toEqual(expected);
  }
}, 120_000); // most of it is asking the machine for zones, which a busy one answers slowly
