import { isZone } from "../../../schema/zone.ts";
import { headerText } from "../header-text.ts";

const labels = new Set(["time zone", "timezone", "時區", "タイムゾーン"]);

/**
 * The zone that lines before the header name, as a name or an offset; null where none does. LINE
 * writes it there, sometimes between apostrophes, and as +09:00 for accounts in Taiwan too.
 *
 * @example prefaceZone([["時區", "'+09:00'"]]) // "+09:00"
 */
export function prefaceZone(rows: readonly (readonly string[])[]): string | null {
  for (const [label = "", value = ""] of rows) {
    if (!labels.has(headerText(label).replace(/[:：]$/, ""))) continue;
    const found = value
      .trim()
      .replace(/^(?:UTC|GMT)(?=[+-])/, "")
      .replace(/^'+|'+$/g, "");
    const offset = /^([+-])(\d):(\d\d)$/.exec(found);
    const name = offset ? `${offset[1]}0${offset[2]}:${offset[3]}` : found;
    if (name !== "" && isZone(name)) return name;
  }
  return null;
}
