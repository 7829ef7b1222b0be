import { z } from "zod";
import { explained } from "./explained.ts";
import { exportFormats } from "./export-format.ts";
import { ticketColumn } from "./ticket-column-name.ts";

const count = z.number().int().min(0);

export const columnFates = ["used", "ignored", "second-choice", "repeated", "unknown"] as const;

export const ignoredReasons = [
  "person",
  "text",
  "not-needed",
  "derived",
  "unit-unknown",
  "scale-unknown",
] as const;

export const importedColumn = z.strictObject({
  position: explained(count, "第幾欄，從 1 起", "Position of the column, from 1"),
  header: explained(z.string(), "檔案的欄名", "Header in the file"),
  fate: explained(z.enum(columnFates), "怎麼處理", "What became of it"),
  as: explained(z.array(ticketColumn), "寫進哪些標準欄位", "Canonical columns that it fills"),
  reason: explained(z.enum(ignoredReasons).nullable(), "不讀的原因", "Why it is not read"),
  sample: explained(
    z
      .strictObject({
        found: explained(z.string(), "檔案裡的寫法", "As the file has it"),
        becomes: explained(z.string(), "讀成什麼", "As it was read"),
      })
      .nullable(),
    "第一個讀到的值，供人核對；個資與沒讀的欄為 null",
    "The first value read, to be checked; null for persons and for what is not read",
  ),
  filled: explained(
    count.nullable(),
    "有內容的格數；沒讀為 null",
    "Cells with content; null when not read",
  ),
  fillers: explained(
    count.nullable(),
    "寫著「-」、N/A 或 1970-01-01 之類的格數",
    "Cells with a dash, N/A, 1970-01-01 and the like",
  ),
  unreadable: explained(
    count.nullable(),
    "看不懂而當作未知的格數",
    "Cells that could not be read and count as unknown",
  ),
});

export const durationReconciliation = z.strictObject({
  header: explained(z.string(), "廠商的欄位", "The vendor's column"),
  of: explained(
    z.enum(["first-reply", "last-solve", "first-solve"]),
    "與哪一段時間比對",
    "The time that it is compared with",
  ),
  clock: explained(
    z.enum(["calendar", "business", "unknown"]),
    "廠商用的時鐘",
    "Clock of the vendor's duration",
  ),
  compared: explained(count, "比對的工單數", "Tickets compared"),
  agreed: explained(count, "相符", "Tickets that agree"),
  shorter: explained(count, "廠商的較短", "The vendor's is shorter"),
  longer: explained(count, "廠商的較長", "The vendor's is longer"),
  rate: explained(
    z.number().min(0).max(1).nullable(),
    "相符率；沒得比對為 null",
    "Share that agrees; null when nothing could be compared",
  ),
  toleranceSeconds: explained(count, "容許的秒差", "Seconds of difference allowed"),
});

export const importedFile = z.strictObject({
  file: explained(z.string(), "檔名", "Name of the file"),
  format: explained(z.enum(exportFormats).nullable(), "認出的格式", "Kind of export"),
  name: explained(z.string(), "格式的名稱", "Its name for people"),
  because: explained(z.array(z.string()), "憑哪些欄名認出", "Headers by which it was recognised"),
  confidence: explained(
    z.enum(["A", "B", "C"]).nullable(),
    "欄名的把握：A 原廠文件、B 多份第三方程式、C 只有一份",
    "How sure the headers are: A the vendor's documentation, B several importers, C one",
  ),
  encoding: explained(z.string(), "文字編碼", "Text encoding"),
  delimiter: explained(z.enum(["comma", "semicolon", "tab"]), "分隔符號", "Delimiter"),
  zone: explained(
    z.string().nullable(),
    "沒寫時區的時間屬於哪個時區；每個時間都寫了則為 null",
    "Zone of the times that carry none; null when every time names its own",
  ),
  zoneSource: explained(
    z.enum(["column", "header", "preface", "config"]).nullable(),
    "時區從哪裡得知：值本身、欄名、檔頭、設定",
    "How the zone is known: each value, the header, the preface, or what was declared",
  ),
  dateOrder: explained(
    z.enum(["year-month-day", "day-month-year", "month-day-year"]).nullable(),
    "日月順序；沒有疑問為 null",
    "Order of day and month; null where nothing was in doubt",
  ),
  dateOrderProofs: explained(
    count.nullable(),
    "有幾格證明這個順序；由人指定為 0",
    "Cells that prove the order; 0 when it was declared",
  ),
  prefaceLines: explained(count, "標題列之前的行數", "Lines before the header"),
  repeatedHeaders: explained(count, "重複的標題列", "Repeated header lines"),
  trailerLines: explained(count, "結尾的說明行", "Closing lines"),
  blankLines: explained(count, "空行", "Blank lines"),
  rows: explained(count, "資料列數", "Data rows"),
  tickets: explained(count, "寫出的工單數", "Tickets written"),
  joined: explained(
    count,
    "併成其他列的工單（訊息、事件、評分）的列數",
    "Rows that became part of a ticket: messages, events, ratings",
  ),
  leftOut: explained(
    z.array(z.strictObject({ code: z.string(), count })),
    "沒有採用的列，依原因",
    "Rows left out, by the code of the reason",
  ),
  columns: explained(z.array(importedColumn), "每一欄的去向", "What became of every column"),
  reconciliations: explained(
    z.array(durationReconciliation),
    "廠商算的時間與重算的比對",
    "The vendor's durations against the recomputed ones",
  ),
  cannotTell: explained(
    z.array(z.string()),
    "這種匯出檔說不出的事",
    "What this kind of export can never tell",
  ),
});

export const importOutput = z.strictObject({
  schemaVersion: explained(z.literal(1), "格式版本", "Version of this format"),
  out: explained(
    z.string().nullable(),
    "寫到哪個檔案；沒有寫為 null",
    "The file written; null when nothing was",
  ),
  files: explained(z.array(importedFile), "每份檔案", "The files"),
  rows: explained(count, "資料列數合計", "Data rows in all"),
  tickets: explained(count, "寫出的工單數合計", "Tickets written in all"),
  joined: explained(count, "併入工單的列數合計", "Rows that became part of a ticket, in all"),
  leftOut: explained(count, "沒有採用的列數合計", "Rows left out in all"),
  repeatedTickets: explained(
    count,
    "編號在前面的檔案已經出現過的工單",
    "Tickets whose id an earlier file had",
  ),
  salt: explained(
    z.enum(["workspace", "environment", "random"]).nullable(),
    "雜湊客戶代碼的鹽從哪裡來",
    "Where the salt of the hashed requesters comes from",
  ),
});

export type ImportedColumn = z.infer<typeof importedColumn>;
export type ImportedFile = z.infer<typeof importedFile>;
export type ImportOutput = z.infer<typeof importOutput>;
