import { z } from "zod";
import { day } from "./day.ts";
import { explained } from "./explained.ts";
import { exportFormats } from "./export-format.ts";
import { id, ids } from "./id.ts";
import { localisedText } from "./localised-text.ts";
import { reasonedSignature } from "./signature.ts";
import { ticketColumn } from "./ticket-column-name.ts";
import { zone } from "./zone.ts";

export const pilotWindow = z.strictObject({
  from: explained(day, "第一天（含）", "First day, inclusive"),
  to: explained(day, "最後一天（含）", "Last day, inclusive"),
});

export const ticketFormats = ["auto", ...exportFormats] as const;

const instant = z.iso.datetime({ offset: true });

export const ticketExport = z.strictObject({
  file: explained(
    z.string().min(1),
    "匯出檔名，與這份計畫放在同一個資料夾",
    "Name of the export, in the folder of this plan",
  ),
  format: explained(
    z.enum(ticketFormats).optional(),
    "格式：auto 由欄名判斷；canonical 是標準欄位，其他是各家客服系統的匯出，column-map 是旁邊的 column-map.yaml",
    "Format: auto reads the headers; canonical columns, the export of a helpdesk, or by the column-map.yaml beside it",
  ),
  zone: explained(
    zone.optional(),
    "檔案裡沒有標時區的時間屬於哪個時區，未填則同計畫的時區",
    "Zone of the times that carry none; the plan's zone when absent",
  ),
  exportedAt: explained(
    instant.optional(),
    "匯出時刻：之後的事一概不算；未填則取檔案中最晚的時間並註明",
    "When it was exported: nothing later counts; the latest time in the file, said so, when absent",
  ),
  columns: explained(
    z.partialRecord(ticketColumn, z.string().min(1)).optional(),
    "標準欄位 → 匯出檔的欄名，用於自訂欄位",
    "Canonical column, then the header in the export; for custom fields",
  ),
});

export const pilotPlan = z.strictObject({
  schemaVersion: explained(z.literal(1), "格式版本", "Version of this format"),
  title: explained(localisedText.optional(), "這次試點的名稱", "Name of the pilot"),
  zone,
  windows: explained(
    z.strictObject({
      baseline: explained(pilotWindow.optional(), "基準期間", "The baseline"),
      pilot: explained(pilotWindow.optional(), "試點期間", "The pilot"),
    }),
    "期間；同一個檔案可以同時供基準與試點使用，只要沒有共用的工單",
    "The periods; one file may serve both when they share no ticket",
  ),
  export: explained(ticketExport, "工單匯出檔", "The ticket export"),
  channels: explained(
    ids.optional(),
    "納入試點的通路；未填則全部",
    "Channels in scope; all of them when absent",
  ),
  controlChannels: explained(
    ids.optional(),
    "留在舊系統當對照的通路，不列入試點",
    "Channels kept on the old system as controls, left out of the pilot",
  ),
  channelMap: explained(
    z.record(z.string().min(1), id).optional(),
    "匯出檔的通路字樣 → 通路識別碼",
    "The export's word for a channel, then the channel id",
  ),
  outboundChannels: explained(
    z.array(z.string().min(1)).optional(),
    "客服主動發起的通路字樣（匯出檔或對應後的寫法），不列入母體",
    "Channels on which agents write first, in the export's or the mapped word; left out of the population",
  ),
  excludeRequesters: explained(
    z.array(z.string().min(1)).optional(),
    "要排除的提問者代碼，例如系統信箱",
    "Requester ids to leave out, such as a system mailbox",
  ),
  bulkRequesterThreshold: explained(
    z.number().int().min(2).optional(),
    "同一提問者在檔案中超過幾張工單就排除；未填則只提醒、不排除",
    "Leave out requesters with more tickets than this in the file; when absent they are only pointed out",
  ),
  washInWeeks: explained(
    z.number().int().min(0).max(4).optional(),
    "試點開頭當作磨合、不列入比較的週數，預設 0",
    "First pilot weeks that count as settling in and are not compared; 0 by default",
  ),
  decision: explained(
    reasonedSignature
      .extend({
        kind: explained(
          z.enum(["expand", "extend", "stop"]),
          "擴大、延長或停止",
          "Expand, extend or stop",
        ),
      })
      .optional(),
    "試點後的決定",
    "The decision after the pilot",
  ),
  amendments: explained(
    z
      .array(
        reasonedSignature.extend({
          what: explained(localisedText, "改了什麼", "What was changed"),
        }),
      )
      .optional(),
    "計畫開始後的修改，逐筆列出",
    "Changes after the plan began, one by one",
  ),
});

export type PilotWindow = z.infer<typeof pilotWindow>;
export type TicketFormat = (typeof ticketFormats)[number];
export type PilotPlan = z.infer<typeof pilotPlan>;
