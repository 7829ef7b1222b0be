import { z } from "zod";
import { explained } from "./explained.ts";
import { id } from "./id.ts";
import { localisedText } from "./localised-text.ts";
import { reasonedSignature, signature } from "./signature.ts";
import { stageId } from "./stage-id.ts";

const tick = signature.extend({
  evidence: explained(localisedText, "佐證：文件、頁碼、檔名", "Evidence: document, page, file"),
});

export const checklistItem = z.strictObject({
  id,
  label: explained(localisedText, "項目", "The item"),
  evidence: explained(localisedText, "看什麼佐證", "What evidence counts"),
  kind: explained(
    z.enum(["derived", "ticked"]),
    "由系統推導，或由人勾選",
    "Derived by a rule, or ticked by a person",
  ),
  rule: explained(
    localisedText.optional(),
    "推導規則的文字說明",
    "The rule of a derived item, in words",
  ),
  done: explained(
    tick.optional(),
    "由誰、何時、依何佐證勾選",
    "Ticked by whom, when, on what evidence",
  ),
  waiver: explained(
    reasonedSignature.optional(),
    "豁免：理由、姓名、日期",
    "A waiver: reason, name, day",
  ),
});

export const refusal = z.strictObject({
  id,
  label: explained(
    localisedText,
    "階段未完成前不接受的事",
    "What is refused while the stage is open",
  ),
});

export const stage = z.strictObject({
  id: stageId,
  label: explained(localisedText, "階段名稱", "Name of the stage"),
  entry: explained(localisedText, "開始條件", "What must hold to enter"),
  exit: explained(localisedText, "完成條件", "What must hold to leave"),
  items: explained(z.array(checklistItem).min(1), "檢核項目", "The items"),
  refusals: explained(z.array(refusal).optional(), "防火牆", "The firewall"),
});

export const procurementChecklist = z.strictObject({
  schemaVersion: explained(z.literal(1), "格式版本", "Version of this format"),
  stages: explained(z.array(stage).length(5), "五個階段，依序", "The five stages, in order"),
});

export type ChecklistItem = z.infer<typeof checklistItem>;
export type Stage = z.infer<typeof stage>;
export type ProcurementChecklist = z.infer<typeof procurementChecklist>;
