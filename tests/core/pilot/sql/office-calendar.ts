import { parse } from "yaml";
import { businessCalendar } from "../../../../src/core/schema/business-calendar.ts";

/** Office hours with a lunch break, a holiday, a make-up Saturday, and Sunday nights over a change. */
export function officeCalendar(zone: string) {
  return businessCalendar.parse(
    parse(`
zone: ${zone}
weeklyHours:
  - { weekday: monday, opens: "09:00", closes: "12:00" }
  - { weekday: monday, opens: "13:00", closes: "18:00" }
  - { weekday: tuesday, opens: "08:30", closes: "17:30" }
  - { weekday: friday, opens: "10:00", closes: "24:00" }
  - { weekday: sunday, opens: "00:30", closes: "04:00" }
years:
  - year: 2026
    source: test
    asOf: "2026-01-01"
    status: in-force
    confidence: confirmed
    holidays: [{ on: "2026-03-31", name: { en: Day off, zh-Hant: 放假 } }]
    makeUpWorkdays: [{ on: "2026-04-04", name: { en: Make-up day, zh-Hant: 補班 }, worksLike: friday }]
`),
  );
}
