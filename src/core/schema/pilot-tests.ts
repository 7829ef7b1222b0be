import { z } from "zod";
import { day } from "./day.ts";
import { explained } from "./explained.ts";
import { id } from "./id.ts";
import { localisedText } from "./localised-text.ts";
import { signature } from "./signature.ts";

export const testResult = z.strictObject({
  on: explained(day, "執行日期", "The day it was run"),
  result: explained(
    z.number().nullable(),
    "結果，以測試的單位；還沒有就寫 null",
    "Result, in the unit of the test; null while there is none",
  ),
  by: explained(z.string().min(1).optional(), "執行人", "Who ran it"),
  reference: explained(localisedText.optional(), "紀錄所在", "Where the record is"),
  note: explained(localisedText.optional(), "說明", "Remark"),
});

export const pilotTests = z.strictObject({
  schemaVersion: explained(z.literal(1), "格式版本", "Version of this format"),
  results: explained(
    z.record(id, testResult),
    "測試 → 結果；沒列就是沒做",
    "Test, then result; what is not listed was not done",
  ),
  noIncidents: explained(
    signature.optional(),
    "聲明試點期間沒有任何停機；有 incidents.csv 的列就不填",
    "Declares that nothing was down during the pilot; absent when incidents.csv has rows",
  ),
});

export type TestResult = z.infer<typeof testResult>;
export type PilotTests = z.infer<typeof pilotTests>;
