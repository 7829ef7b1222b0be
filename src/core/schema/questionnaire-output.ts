import { z } from "zod";
import { problemReportSchema } from "../diagnostic/json.ts";
import { explained } from "./explained.ts";

/** The JSON of `touchstone questionnaire read`. */
export const questionnaireOutput = z.strictObject({
  schemaVersion: explained(z.literal(1), "格式版本", "Version of this format"),
  workbook: explained(z.string(), "問卷的檔名", "Name of the workbook's file"),
  subject: explained(
    z
      .strictObject({
        kind: z.enum(["vendor", "evaluator"]),
        id: z.string(),
      })
      .nullable(),
    "誰的問卷；認不出來為 null",
    "Whose questionnaire; null when unknown",
  ),
  isCurrent: explained(
    z.boolean(),
    "題目與現在相同",
    "Was it made from the criteria as they are now",
  ),
  written: explained(z.number().int().min(0), "寫入的項數", "How many changes were written"),
  changes: explained(
    z.array(
      z.strictObject({
        file: explained(z.string(), "檔案", "The file"),
        path: explained(z.string(), "路徑", "The path in it"),
        cell: explained(z.string(), "工作表與儲存格", "Sheet and cell"),
        state: explained(
          z.enum(["new", "same", "differs"]),
          "新的、相同、與檔案不同",
          "New, the same, or different from what is on file",
        ),
        before: explained(
          z.string().nullable(),
          "檔案裡的值（JSON）；沒有或彌封為 null",
          "Value on file as JSON; null when there is none, or while sealed",
        ),
        after: explained(
          z.string().nullable(),
          "問卷裡的值（JSON）；彌封為 null",
          "Value in the workbook as JSON; null while sealed",
        ),
      }),
    ),
    "每一格讀到的答案",
    "Every answer that was read",
  ),
  problems: problemReportSchema,
});

/** The JSON of `touchstone questionnaire read` on a folder of workbooks. */
export const questionnairesOutput = z.strictObject({
  schemaVersion: explained(z.literal(1), "格式版本", "Version of this format"),
  workbooks: explained(
    z.array(questionnaireOutput),
    "每一份問卷，依檔名排列",
    "Every workbook, in the order of the names",
  ),
});

export type QuestionnaireOutput = z.infer<typeof questionnaireOutput>;
