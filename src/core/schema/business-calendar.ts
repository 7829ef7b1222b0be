import { z } from "zod";
import { day } from "./day.ts";
import { explained } from "./explained.ts";
import { factConfidence, factStatus } from "./facts.ts";
import { localisedText } from "./localised-text.ts";
import { weekdays } from "./weekday.ts";
import { zone } from "./zone.ts";

const clockTime = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, { error: "clock-time" });

export const serviceHours = z.strictObject({
  weekday: explained(z.enum(weekdays), "星期幾", "Day of the week"),
  opens: explained(clockTime, "開始服務的時刻，寫成 09:00", "When service opens, written 09:00"),
  closes: explained(
    clockTime,
    "結束服務的時刻，寫成 18:00；到午夜寫 24:00",
    "When service closes, written 18:00; 24:00 for midnight",
  ),
});

const namedDay = z.strictObject({
  on: explained(day, "日期", "The day"),
  name: explained(localisedText, "名稱", "What it is called"),
});

export const makeUpWorkday = namedDay.extend({
  worksLike: explained(
    z.enum(weekdays).optional(),
    "當天照星期幾的時間服務，未填則照星期一",
    "Whose weekday's hours hold on that day; Monday's when absent",
  ),
});

export const calendarYear = z.strictObject({
  year: explained(z.number().int().min(2000).max(2100), "西元年", "The year"),
  source: explained(localisedText, "官方行事曆出處", "Where the official calendar was read"),
  asOf: explained(day, "查閱日期", "The day for which it was checked"),
  status: factStatus,
  confidence: factConfidence,
  holidays: explained(z.array(namedDay), "不上班的日子", "Days without service"),
  makeUpWorkdays: explained(
    z.array(makeUpWorkday),
    "補行上班的日子；沒有就寫 []",
    "Make-up workdays; [] when there are none",
  ),
});

export const businessCalendar = z.strictObject({
  zone,
  weeklyHours: explained(z.array(serviceHours).min(1), "每週服務時間", "Weekly service hours"),
  years: explained(
    z.array(calendarYear),
    "逐年的假日資料；沒有資料的年度，工作時鐘無法評估",
    "Holidays year by year; a year that is absent makes the business clock impossible to assess",
  ),
});

export type CalendarYear = z.infer<typeof calendarYear>;
export type BusinessCalendar = z.infer<typeof businessCalendar>;
