import { z } from "zod";
import { day } from "./day.ts";
import { explained } from "./explained.ts";
import { id } from "./id.ts";
import { localisedText } from "./localised-text.ts";
import { signature } from "./signature.ts";

/**
 * The rehearsal of leaving: what was asked for, when the full set was there, and who signed. The two
 * exports lie beside this file, one file per record kind, in the folders `old` (as the vendor gave it)
 * and `new` (as it was restored).
 */
export const exportRehearsal = z.strictObject({
  schemaVersion: explained(z.literal(1), "格式版本", "Version of this format"),
  requestedOn: explained(
    day,
    "書面提出的日期：開始計時",
    "The day of the written request: the clock starts",
  ),
  exportedOn: explained(day.optional(), "拿到匯出檔的日期", "The day the export was there"),
  usableOn: explained(
    day.optional(),
    "完整資料可用的日期；還沒有就不填",
    "The day the full set could be used; absent while it cannot",
  ),
  onQuotedPlan: explained(
    z.boolean(),
    "是否用報價方案、由我方人員匯出",
    "Exported on the quoted plan by the buyer's own people?",
  ),
  excused: explained(
    z.record(id, localisedText).optional(),
    "這次不需要匯出的紀錄種類 → 理由",
    "Record kinds that need not be exported here, with the reason",
  ),
  hours: explained(z.number().min(0).optional(), "我方工時", "Hours of our own people"),
  fee: explained(z.number().min(0).optional(), "廠商收的費用", "What the vendor charged"),
  channelsSwitched: explained(
    z.boolean().optional(),
    "LINE 與 Meta 是否在測試帳號切換成功",
    "Were LINE and Meta cut over on a test account?",
  ),
  deletionProofOn: explained(
    day.optional(),
    "取得刪除證明的日期",
    "The day of the dated proof of deletion",
  ),
  oldTokensFail: explained(
    z.boolean().optional(),
    "舊權杖是否確認失效",
    "Do the old tokens fail, as they should?",
  ),
  signed: explained(
    z
      .strictObject({
        buyer: explained(signature, "我方簽名", "Signed by the buyer"),
        vendor: explained(signature, "廠商簽名", "Signed by the vendor"),
      })
      .optional(),
    "雙方簽名；沒有簽名就不算完成",
    "Signed by both sides; without it the rehearsal is not finished",
  ),
  note: explained(localisedText.optional(), "說明", "Remark"),
});

export type ExportRehearsal = z.infer<typeof exportRehearsal>;
