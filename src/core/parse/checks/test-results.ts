import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { placeOf } from "../read-document.ts";
import { documentsOf, type Readings } from "../workspace.ts";

const percent = "%";
const mostPercent = 100;

/** Tests of the catalogue whose results are per cents. */
function inPercent(readings: Readings): Set<string> {
  const tests = documentsOf(readings, "decision-questions").flatMap(
    ({ value }) => value.tests ?? [],
  );
  const isPercent = ({ unit }: (typeof tests)[number]) =>
    (typeof unit === "string" ? [unit] : Object.values(unit ?? {})).includes(percent);
  return new Set(tests.filter(isPercent).map(({ id }) => id));
}

/**
 * Can every result of a pilot's tests be? Never below 0, and of per cents not above 100.
 *
 * @example checkTestResults(readings)[0]?.params.found // -93
 */
export function checkTestResults(readings: Readings): Diagnostic[] {
  const shares = inPercent(readings);
  return documentsOf(readings, "pilot-tests").flatMap((document) =>
    Object.entries(document.value.results ?? {}).flatMap(([test, { result: found }]) => {
      const most = shares.has(test) ? mostPercent : Number.POSITIVE_INFINITY;
      if (found === null || (found >= 0 && found <= most)) return [];
      const place = placeOf(document, ["results", test, "result"]);
      const limit = shares.has(test) ? mostPercent : "";
      return [diagnose("test-result-impossible", place, { test, found, most: limit })];
    }),
  );
}
