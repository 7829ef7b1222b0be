import { z } from "zod";
import { explained } from "./explained.ts";
import { id, ids } from "./id.ts";
import { localisedText } from "./localised-text.ts";

export const replyTarget = z.strictObject({
  share: explained(
    z.number().gt(0).max(1),
    "多少比例要做到（0 到 1）",
    "The share that must make it, 0 to 1",
  ),
  withinSeconds: explained(z.number().int().min(1), "在幾秒內回覆", "Replied within, in seconds"),
});

export const replyTier = z.strictObject({
  id,
  label: explained(localisedText, "分層名稱", "Name of the tier"),
  channels: explained(ids, "適用的通路", "The channels it holds for"),
  targets: explained(
    z.array(replyTarget).min(1),
    "回覆目標，第一項用來算 SLA 達標率",
    "Targets; the first one is what SLA attainment counts by",
  ),
  medianSeconds: explained(
    z.number().int().min(1).optional(),
    "中位數目標（秒）",
    "Target of the median, in seconds",
  ),
  alternatives: explained(
    z.array(replyTarget).optional(),
    "同一來源的另一種說法，供選擇",
    "Another reading of the same source, to choose from",
  ),
  clock: explained(
    z.enum(["calendar", "business"]).optional(),
    "日曆時間或工作時間，預設日曆時間",
    "Calendar or business clock; calendar by default",
  ),
  facts: explained(ids.optional(), "依據的事實", "Facts it rests on"),
});

export type ReplyTarget = z.infer<typeof replyTarget>;
export type ReplyTier = z.infer<typeof replyTier>;
