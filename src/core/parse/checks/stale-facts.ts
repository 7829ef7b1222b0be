import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { isDay } from "../../schema/day.ts";
import { staleDays } from "../../schema/fact-age.ts";
import { placeOf } from "../read-document.ts";
import { only, type Readings } from "../workspace.ts";

/**
 * Was every item of law read recently enough? Told at the day of the fact. Without `asOf` in the
 * decision there is no day to count to.
 *
 * @example checkStaleFacts(readings)[0]?.params.days // 120, when 90 are allowed
 */
export function checkStaleFacts(readings: Readings): Diagnostic[] {
  const register = only(readings, "facts");
  const asOf = readings.decision.get("")?.written?.children.get("asOf")?.value;
  if (register === null || typeof asOf !== "string" || !isDay(asOf)) return [];
  return register.value.facts.flatMap((fact, at) => {
    const stale = staleDays(fact, register.value, asOf);
    if (stale === null) return [];
    const params = { fact: fact.id, on: fact.asOf, ...stale };
    return [diagnose("stale-law", placeOf(register, ["facts", at, "asOf"]), params)];
  });
}
