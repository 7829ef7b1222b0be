import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { placeOf } from "../read-document.ts";
import { only, type Readings } from "../workspace.ts";
import { knownIds } from "./ids.ts";

function onlyVendor(readings: Readings): Diagnostic[] {
  const [vendor, second] = readings.vendor.values();
  if (vendor === undefined || second !== undefined) return [];
  const place = { file: vendor.source.file, line: 1, column: 1 };
  return [diagnose("only-one-vendor", place, { vendor: vendor.name })];
}

function onlyCriterion(readings: Readings): Diagnostic[] {
  const document = only(readings, "decision-questions");
  const known = knownIds(readings, "criterion");
  const [criterion, second] = known ?? [];
  if (document === null || criterion === undefined || second !== undefined) return [];
  const question = document.value.questions.findIndex(({ criteria }) => criteria.length > 0);
  const place = placeOf(document, ["questions", question, "criteria", 0, "id"]);
  return [diagnose("only-one-criterion", place, { criterion })];
}

/**
 * Is there enough to compare at all: more than one vendor, more than one criterion? Faulty files and
 * criteria count as being there, since their own faults are told.
 *
 * @example checkEnoughToCompare(readings)[0]?.code // "only-one-vendor"
 */
export function checkEnoughToCompare(readings: Readings): Diagnostic[] {
  return [...onlyVendor(readings), ...onlyCriterion(readings)];
}
