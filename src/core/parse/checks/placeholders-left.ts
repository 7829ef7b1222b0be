import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import type { DocumentReading } from "../read-document.ts";
import { placeAt } from "../source-text.ts";
import type { Readings } from "../workspace.ts";
import type { Located } from "../yaml-value.ts";

/** How the texts begin that `touchstone new` leaves to be filled in. */
const placeholder = /^(請填|fill in\b)/i;

function textsBelow(located: Located): Located[] {
  if (typeof located.value === "string") return [located];
  return [...located.children.values()].flatMap(textsBelow);
}

function leftIn({ written, source }: DocumentReading): Diagnostic[] {
  if (written === null) return [];
  return textsBelow(written).flatMap(({ value, start, end }) => {
    const found = String(value);
    if (!placeholder.test(found)) return [];
    return [diagnose("placeholder-left", placeAt(source, start, end), { found })];
  });
}

/**
 * Which texts of the templates were never filled in? Looks at what `touchstone new` leaves open: the
 * decision and the vendor files.
 *
 * @example checkPlaceholdersLeft(readings)[0]?.code // "placeholder-left" for 請填公司名稱
 */
export function checkPlaceholdersLeft({ decision, vendor }: Readings): Diagnostic[] {
  return [...decision.values(), ...vendor.values()].flatMap(leftIn);
}
