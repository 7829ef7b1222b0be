import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { isDay } from "../../schema/day.ts";
import { type ParsedDocument, placeOf } from "../read-document.ts";
import { documentsOf, type Readings } from "../workspace.ts";

function checkVendor(vendor: ParsedDocument<"vendor">, asOf: string): Diagnostic[] {
  return Object.entries(vendor.value.answers).flatMap(([criterion, { evidence = [] }]) =>
    evidence.flatMap(({ on, expires }, index) => {
      // One that had run out when it was handed over is told as that.
      if (expires === undefined || expires >= asOf || expires < on) return [];
      const place = placeOf(vendor, ["answers", criterion, "evidence", index, "expires"]);
      return [diagnose("expired-evidence", place, { criterion, found: expires, asOf })];
    }),
  );
}

/**
 * Does every piece of evidence still hold on the day of judgement? Told at its day of expiry. Without
 * `asOf` in the decision there is nothing to compare with here.
 *
 * @example checkExpiredEvidence(readings)[0]?.code // "expired-evidence" for one that ended yesterday
 */
export function checkExpiredEvidence(readings: Readings): Diagnostic[] {
  const asOf = readings.decision.get("")?.written?.children.get("asOf")?.value;
  if (typeof asOf !== "string" || !isDay(asOf)) return [];
  return documentsOf(readings, "vendor").flatMap((vendor) => checkVendor(vendor, asOf));
}
