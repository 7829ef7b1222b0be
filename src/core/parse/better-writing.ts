import { nearest } from "../diagnostic/nearest.ts";
import { isDay } from "../schema/day.ts";
import type { YamlValue } from "./yaml-value.ts";

const yes = ["yes", "y", "on", "true", "是", "有"];
const no = ["no", "n", "off", "false", "否", "無"];

function betterNumber(text: string): string {
  const plain = text
    .normalize("NFKC")
    .trim()
    .replace(/(?<=\d)[,_](?=\d{3})/g, "");
  const share = /^(-?\d+(?:\.\d+)?)%$/.exec(plain)?.[1];
  if (share !== undefined) return String(Number(share) / 100);
  return /^[-+]?\d+(\.\d+)?$/.test(plain) ? String(Number(plain)) : "";
}

function betterBoolean(text: string): string {
  const word = text.normalize("NFKC").trim().toLowerCase();
  if (yes.includes(word)) return "true";
  return no.includes(word) ? "false" : "";
}

/**
 * How would a value be written so that it has the kind that is expected? Empty when that cannot be
 * known. A suggestion for a person; the value is never changed for them.
 *
 * @example betterWriting("1,200", "number") // "1200"
 */
export function betterWriting(found: YamlValue, expected: string): string {
  if (typeof found === "object") return "";
  if (expected === "text") return `"${found}"`;
  if (expected === "list") return `[${found}]`;
  if (typeof found !== "string") return "";
  if (expected === "boolean") return betterBoolean(found);
  return expected === "number" || expected === "whole-number" ? betterNumber(found) : "";
}

/**
 * Which day was probably meant, in ISO form? Reads year, month, day in this order, with western or
 * Republic of China years; empty when it cannot be known, as with 05/06/2026.
 *
 * @example likelyDay("115/5/1") // "2026-05-01"
 */
export function likelyDay(found: string): string {
  const text = found.normalize("NFKC").trim().replace(/^民國/, "");
  const match = /^(\d{3,4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(text);
  const compact = match ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (!compact) return "";
  const [, yearText = "", month = "", day = ""] = compact;
  const year = yearText.length === 3 ? Number(yearText) + 1911 : Number(yearText);
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(iso) ? iso : "";
}

/**
 * How would a name look as an id? Small letters, digits and hyphens; empty when nothing is left.
 *
 * @example likelyId("First_Response Time") // "first-response-time"
 */
export function likelyId(found: string): string {
  return found
    .normalize("NFKC")
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, "-")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/**
 * Which time zone was probably meant? One with few typing errors, or the one of the city that was
 * written alone; empty when none is near. The names are those that this machine knows.
 *
 * @example likelyZone("Asia/Taipai") // "Asia/Taipei"
 */
export function likelyZone(found: string): string {
  const zones = Intl.supportedValuesOf("timeZone");
  const cities = new Map(zones.map((zone) => [zone.split("/").at(-1) ?? "", zone]));
  const city = found.includes("/") ? null : nearest(found, cities.keys());
  return nearest(found, zones) ?? cities.get(city ?? "") ?? "";
}
