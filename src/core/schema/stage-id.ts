import { z } from "zod";
import { explained } from "./explained.ts";

/** The five stages of the purchase firewall, in their order. */
export const stageIds = [
  "lock-kpis",
  "channel-map",
  "requirements",
  "small-pilot",
  "contract-price",
] as const;

export const stageId = explained(z.enum(stageIds), "五階段之一", "One of the five stages");

export type StageId = z.infer<typeof stageId>;
