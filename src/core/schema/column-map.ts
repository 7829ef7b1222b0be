import { z } from "zod";
import { explained } from "./explained.ts";
import { exportFormats } from "./export-format.ts";
import { ticketColumn } from "./ticket-column-name.ts";
import { zone } from "./zone.ts";

const header = z.string().min(1);

export const mappedUnits = [
  "seconds",
  "minutes",
  "hours",
  "days",
  "clock",
  "minutes-seconds",
  "clock-time",
] as const;

export const mappedColumn = z.strictObject({
  header: explained(
    z.union([header, z.array(header).min(1).max(3)]),
    "匯出檔的欄名；日期與時刻分兩欄時依序列出",
    "Header in the export; where day and time are two columns, both in order",
  ),
  unit: explained(
    z.enum(mappedUnits).optional(),
    "時間長度的單位；clock 是 時:分:秒，clock-time 是試算表把長度寫成時刻（12:02:23 AM 代表 2 分 23 秒）",
    "Unit of a length of time; clock is h:mm:ss, clock-time a length that a spreadsheet shows as a time of day (12:02:23 AM is 2 min 23 s)",
  ),
  clock: explained(
    z.enum(["calendar", "business"]).optional(),
    "廠商算的時間用哪種時鐘：calendar 日曆時間、business 營業時間",
    "Clock of a duration that the vendor worked out: calendar or business",
  ),
});

export const columnMap = z.strictObject({
  schemaVersion: explained(z.literal(1), "格式版本", "Version of this format"),
  confirmed: explained(
    z.boolean(),
    "有人核對過嗎？由程式猜出的對照表是 false，改成 true 才會採用",
    "Has a person checked it? A guessed map says false and is used only once this is true",
  ),
  source: explained(
    header.optional(),
    "來源系統的名稱，寫進 source_system",
    "Name of the system that it comes from, for source_system",
  ),
  base: explained(
    z.enum(exportFormats).exclude(["column-map"]).optional(),
    "以哪一種已知格式為底，這裡只補充或改寫欄位；未填則只用這份對照表",
    "A known format to which this map adds columns or answers; this map alone when absent",
  ),
  rows: explained(
    z.enum(["tickets", "events"]).optional(),
    "一列是一張工單（預設），或一個事件（同一編號的事件合成一張工單）",
    "A row is a ticket (the default), or an event: those of one id make a ticket",
  ),
  zone: explained(
    zone.optional(),
    "檔案裡沒有標時區的時間屬於哪個時區",
    "Zone of the times that carry none",
  ),
  encoding: explained(
    z.enum(["utf-8", "cp950", "gb18030", "windows-1252"]).optional(),
    "文字編碼；未填則自動判斷（gb18030 與 windows-1252 一定要寫明）",
    "Text encoding; recognised when absent, except gb18030 and windows-1252, which must be said",
  ),
  dateOrder: explained(
    z.enum(["year-month-day", "day-month-year", "month-day-year"]).optional(),
    "日期裡年月日的順序；未填則由整欄判斷，判斷不出就不讀",
    "Order of day and month; decided by the whole column when absent, or refused",
  ),
  calendar: explained(
    z.enum(["common", "minguo"]).optional(),
    "曆法：common 西元、minguo 民國",
    "Calendar of the years: common, or minguo (1 is 1912)",
  ),
  serialsFrom: explained(
    z.union([z.literal(1900), z.literal(1904)]).optional(),
    "試算表日期序號從哪一年算起",
    "Year from which a spreadsheet's date serials count",
  ),
  columns: explained(
    z.partialRecord(ticketColumn, z.union([header, mappedColumn])),
    "標準欄位 → 匯出檔的欄名",
    "Canonical column, then the header in the export",
  ),
  words: explained(
    z.partialRecord(ticketColumn, z.record(z.string().min(1), z.string())).optional(),
    "標準欄位 → 匯出檔的字樣 → 標準值，例如 status 的「已解決: solved」",
    "Canonical column, then the export's word, then the canonical word",
  ),
  constants: explained(
    z.partialRecord(ticketColumn, z.string().min(1)).optional(),
    "整個檔案都一樣的值，例如 channel: phone",
    "Values that are the same in every row, such as channel: phone",
  ),
  solvedEvents: explained(
    z.array(z.string().min(1)).optional(),
    "rows 是 events 時，哪些事件代表解決",
    "Where rows are events: the words of those that solve a case",
  ),
  eventColumn: explained(
    header.optional(),
    "rows 是 events 時，哪一欄寫事件的種類",
    "Where rows are events: the header of the column that names the kind of event",
  ),
});

export type MappedColumn = z.infer<typeof mappedColumn>;
export type ColumnMap = z.infer<typeof columnMap>;
