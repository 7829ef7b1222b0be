import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { isDay } from "../../schema/day.ts";
import { type ParsedDocument, placeOf } from "../read-document.ts";
import { documentsOf, type Readings } from "../workspace.ts";

function checkVendor(vendor: ParsedDocument<"vendor">, asOf: string): Diagnostic[] {
  return Object.entries(vendor.value.costs ?? {}).flatMap(([line, cost]) => {
    const until = "validUntil" in cost ? cost.validUntil : undefined;
    if (until === undefined || until >= asOf) return [];
    const place = placeOf(vendor, ["costs", line, "validUntil"]);
    return [diagnose("expired-quote", place, { line, found: until, asOf })];
  });
}

/**
 * Does every quote still hold on the day of judgement? Told at its last day. Without `asOf` in the
 * decision there is nothing to compare with here.
 *
 * @example checkExpiredQuotes(readings)[0]?.code // "expired-quote" for one that ended yesterday
 */
export function checkExpiredQuotes(readings: Readings): Diagnostic[] {
  const asOf = readings.decision.get("")?.written?.children.get("asOf")?.value;
  if (typeof asOf !== "string" || !isDay(asOf)) return [];
  return documentsOf(readings, "vendor").flatMap((vendor) => checkVendor(vendor, asOf));
}
