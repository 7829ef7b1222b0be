import { expect, it } from "vitest";
import { BusinessClock } from "../../src/core/pilot/time/business-clock.ts";
import { weekdays } from "../../src/core/schema/weekday.ts";
import { describeGolden, goldenCase } from "./golden-statistics.ts";

/** Minutes of a week that begins on Sunday, cut at midnights, as a calendar of the product. */
function clockOf(schedule: readonly (readonly [number, number])[]): BusinessClock {
  const text = (minutes: number) =>
    `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
  const weeklyHours = schedule.flatMap(([from, to]) =>
    Array.from({ length: 8 }, (_, day) => day).flatMap((day) => {
      const opens = Math.max(from, day * 1440) - day * 1440;
      const closes = Math.min(to, (day + 1) * 1440) - day * 1440;
      const weekday = weekdays[(day + 6) % 7];
      if (closes <= opens || weekday === undefined) return [];
      return [{ weekday, opens: text(opens), closes: text(closes) }];
    }),
  );
  return new BusinessClock({ zone: "UTC", weeklyHours, years: [] });
}

describeGolden("business minutes over two schedules", () => {
  const { input, expected } = goldenCase<
    {
      created: string;
      schedule_switch: string;
      first_public_agent_reply: string;
      schedule_1_minutes_of_week: [number, number][];
      schedule_2_minutes_of_week: [number, number][];
    },
    { business_minutes_all_schedules: number; business_minutes_last_schedule_only: number }
  >("22-business-minutes", "two-schedules");
  const seconds = (text: string) => Date.parse(text) / 1000;
  const first = clockOf(input.schedule_1_minutes_of_week);
  const last = clockOf(input.schedule_2_minutes_of_week);
  const [created, changed, replied] = [
    seconds(input.created),
    seconds(input.schedule_switch),
    seconds(input.first_public_agent_reply),
  ];

  it("counts each schedule while it holds", () => {
    const before = first.elapsed(changed) - first.elapsed(created);
    const after = last.elapsed(replied) - last.elapsed(changed);
    expect((before + after) / 60).toBeCloseTo(expected.business_minutes_all_schedules, 6);
  });

  it("counts the last schedule alone", () => {
    const only = last.elapsed(replied) - last.elapsed(created);
    expect(only / 60).toBeCloseTo(expected.business_minutes_last_schedule_only, 6);
  });
});
