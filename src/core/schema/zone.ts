import { z } from "zod";
import { explained } from "./explained.ts";

/**
 * Is this the name of a time zone that the machine knows?
 *
 * Only names of the IANA database, such as Asia/Taipei, follow the rules of a place; a fixed offset
 * such as +08:00 is accepted too, because some exports state nothing better. Never fails.
 *
 * @example isZone("Asia/Taipei") // true
 */
export function isZone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: text }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

export const zone = explained(
  z
    .string()
    .refine(isZone, { params: { code: "unknown-zone" } })
    .meta({ examples: ["Asia/Taipei"] }),
  "時區，例如 Asia/Taipei",
  "Time zone, for example Asia/Taipei",
);
