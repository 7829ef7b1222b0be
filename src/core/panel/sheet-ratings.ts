import type { ParsedDocument } from "../parse/read-document.ts";
import type { Ratings } from "./complete-rows.ts";
import { judgementsOn } from "./panel-level.ts";

/** What evaluators gave, as measures of agreement read it. */
export type SheetRatings = {
  /** Columns: evaluators who gave at least one level, by name. */
  evaluators: string[];
  /** Rows: what somebody rated. */
  units: { vendor: string; criterion: string }[];
  ratings: Ratings;
};

/**
 * Who gave which level, one row per vendor and criterion, one column per evaluator, null where one
 * abstained, did not know, or found it not applicable. Give only the sheets that count. Name only
 * criteria on one and the same scale: levels 0–4 and minutes do not compare.
 *
 * @example sheetRatings(sheets, ["alpha", "beta"], ["api-coverage"]).ratings // [[3, 4], [2, null]]
 */
export function sheetRatings(
  sheets: Iterable<ParsedDocument<"evaluation">>,
  vendors: readonly string[],
  criteria: readonly string[],
): SheetRatings {
  const all = [...sheets];
  const rows = criteria.flatMap((criterion) =>
    vendors.flatMap((vendor) => {
      const { levels } = judgementsOn(all, vendor, criterion);
      if (levels.length === 0) return [];
      const given = new Map(levels.map(({ evaluator, level }) => [evaluator, level]));
      return { unit: { vendor, criterion }, given };
    }),
  );
  const evaluators = [...new Set(rows.flatMap(({ given }) => [...given.keys()]))].sort();
  return {
    evaluators,
    units: rows.map(({ unit }) => unit),
    ratings: rows.map(({ given }) => evaluators.map((name) => given.get(name) ?? null)),
  };
}
