import { z } from "zod";
import { explained } from "./explained.ts";
import { id } from "./id.ts";
import { localisedText } from "./localised-text.ts";

const levels = z.strictObject({
  kind: z.literal("levels").describe("五級量尺\nFive written levels"),
  anchors: explained(
    z.array(localisedText).length(5),
    "第 0 到 4 級各自的文字錨點",
    "What levels 0 to 4 look like",
  ),
});

const boolean = z.strictObject({
  kind: z.literal("boolean").describe("是或否\nYes or no"),
  yes: explained(localisedText.optional(), "「是」的意思", "What yes means"),
  no: explained(localisedText.optional(), "「否」的意思", "What no means"),
});

const number = z.strictObject({
  kind: z.literal("number").describe("兩端宣告的數字\nA number between declared ends"),
  worst: explained(z.number(), "得 0 分的值", "The value that earns nothing"),
  best: explained(z.number(), "得滿分的值", "The value that earns everything"),
  unit: explained(localisedText, "單位", "Unit"),
});

const share = z.strictObject({
  kind: z
    .literal("share")
    .describe("依通路量加權的涵蓋率\nShare of contact volume, over the channel map"),
});

const items = z.strictObject({
  kind: z.literal("items").describe("具備項目數\nHow many named items are held"),
  items: explained(
    z
      .array(
        z.strictObject({
          id,
          label: explained(localisedText, "項目名稱", "Name of the item"),
          mandatory: explained(z.boolean().optional(), "必備項目", "Is it mandatory"),
        }),
      )
      .min(1),
    "項目清單",
    "The items",
  ),
});

/** How an answer becomes a value between 0 and 1: declared before the answers are seen. */
export const scale = explained(
  z.discriminatedUnion("kind", [levels, boolean, number, share, items]),
  "量尺",
  "Scale",
);

export type Scale = z.infer<typeof scale>;
