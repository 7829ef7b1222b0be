import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import type { VendorDocument } from "../../schema/vendor.ts";
import { type ParsedDocument, placeOf } from "../read-document.ts";
import { documentsOf, type Readings } from "../workspace.ts";

/** The only things of which a processor's contract may say that there are none. */
const mayBeNone = ["sub-processors", "reserved-instructions"];

function faultOf(item: string, { dataPlaces }: VendorDocument) {
  if (!mayBeNone.includes(item)) return "none-not-allowed";
  const isNamed = item === "sub-processors" && Array.isArray(dataPlaces?.subProcessors);
  return isNamed ? "none-contradicted" : null;
}

function checkVendor(vendor: ParsedDocument<"vendor">): Diagnostic[] {
  return Object.entries(vendor.value.answers).flatMap(([criterion, answer]) =>
    (answer.expresslyNone ?? []).flatMap((found, index) => {
      const code = faultOf(found, vendor.value);
      if (code === null) return [];
      const place = placeOf(vendor, ["answers", criterion, "expresslyNone", index]);
      return [diagnose(code, place, { criterion, found, allowed: mayBeNone.join(", ") })];
    }),
  );
}

/**
 * Is "none" only said where it may be, and does the vendor's own file not name what it says there is
 * none of?
 *
 * @example checkExpresslyNone(readings)[0]?.code // "none-contradicted" beside named sub-processors
 */
export function checkExpresslyNone(readings: Readings): Diagnostic[] {
  return documentsOf(readings, "vendor").flatMap(checkVendor);
}
