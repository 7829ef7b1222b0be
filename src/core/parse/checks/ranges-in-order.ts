import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import type { DocumentKind } from "../../schema/documents.ts";
import type { DocumentReading } from "../read-document.ts";
import { placeAt } from "../source-text.ts";
import type { Readings } from "../workspace.ts";
import type { Located } from "../yaml-value.ts";
import { findAll } from "./ids.ts";

/** Two values of one mapping of which the first may not exceed the second. */
type Range = { in: DocumentKind; path: string; low: string; high: string };

/** Where three-point estimates stand. */
const estimates: readonly Pick<Range, "in" | "path">[] = [
  { in: "vendor", path: "costs/*" },
  { in: "vendor", path: "costs/*/workedOut/*" },
  { in: "vendor", path: "costs/*/workedOut/tiers/*/price" },
  { in: "vendor", path: "benefits/*" },
  { in: "vendor", path: "benefits/*/workedOut/*" },
  { in: "decision", path: "drivers/*" },
  { in: "decision", path: "drivers/*/*" },
  { in: "decision", path: "drivers/messagePlans/plans/*/topUp/*/price" },
];

const ranges: readonly Range[] = [
  ...estimates.flatMap((one): Range[] => [
    { ...one, low: "low", high: "likely" },
    { ...one, low: "likely", high: "high" },
  ]),
  { in: "kpis", path: "kpis/*/bands/*", low: "from", high: "to" },
  { in: "kpis", path: "satisfiedFrom/*", low: "from", high: "scaleMax" },
  { in: "kpis", path: "calendar/weeklyHours/*", low: "opens", high: "closes" },
  { in: "decision-questions", path: "tests/*/pass", low: "atLeast", high: "atMost" },
];

function isAbove(low: Located["value"], high: Located["value"]): boolean {
  if (typeof low === "number" && typeof high === "number") return low > high;
  return typeof low === "string" && typeof high === "string" && low >= high;
}

function judge(reading: DocumentReading, owner: Located, range: Range): Diagnostic[] {
  const low = owner.children.get(range.low);
  const high = owner.children.get(range.high);
  if (!low || !high || !isAbove(low.value, high.value)) return [];
  const place = placeAt(reading.source, low.start, low.end);
  const keys = { lowKey: range.low, highKey: range.high };
  const facts = { ...keys, low: String(low.value), high: String(high.value) };
  return [diagnose("range-out-of-order", place, facts)];
}

/**
 * Is every range the right way round: low ≤ likely ≤ high, opening before closing (times compare as
 * text, written HH:MM)? Told at the lower end.
 *
 * @example checkRangesInOrder(readings)[0]?.params.lowKey // "low" for low 9, likely 5
 */
export function checkRangesInOrder(readings: Readings): Diagnostic[] {
  return ranges.flatMap((range) =>
    [...readings[range.in].values()].flatMap((reading) => {
      if (reading.written === null) return [];
      const owners = findAll(reading.written, range.path.split("/"));
      return owners.flatMap(({ located }) => judge(reading, located, range));
    }),
  );
}
