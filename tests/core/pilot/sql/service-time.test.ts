import { expect, it } from "vitest";
import { serviceTables } from "../../../../src/core/pilot/sql/service-time.ts";
import { BusinessClock } from "../../../../src/core/pilot/time/business-clock.ts";
import { seededRandom } from "../../../../src/core/stats/random.ts";
import { officeCalendar } from "./office-calendar.ts";

it("tells the service time of any moment as the clock does", () => {
  const clock = new BusinessClock(officeCalendar("Europe/Berlin"));
  const { stretches, coveredSpans } = clock;
  const [span] = coveredSpans;
  if (span === undefined) throw new Error("the calendar covers no year");
  const random = seededRandom(11, "service time");
  for (let run = 0; run < 500; run += 1) {
    const at = span.from + random.below(span.to - span.from);
    const found = stretches.findLast(({ opens }) => opens <= at);
    const served = found
      ? found.before + Math.min(at - found.opens, found.closes - found.opens)
      : 0;
    expect(served, String(at)).toBe(clock.elapsed(at));
    expect(clock.covers(at, at)).toBe(true);
  }
  expect(clock.covers(span.from - 1, span.from)).toBe(false);
  expect(clock.covers(span.to - 1, span.to)).toBe(false);
});

it("names each table once, and knows nothing of years that the calendar lacks", () => {
  const tables = serviceTables(new BusinessClock(officeCalendar("Asia/Taipei")));
  expect(tables.constants).toHaveLength(3);
  expect(tables.elapsed("cut_at")).toContain("service_before");
  expect(tables.covers("created_at", "cut_at")).toMatch(/created_at >= \d+ AND created_at < \d+/);
  const empty = new BusinessClock({ ...officeCalendar("Asia/Taipei"), years: [] });
  expect(serviceTables(empty).covers("a", "b")).toBe("0");
});
