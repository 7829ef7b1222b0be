import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import type { BenefitLine } from "../../schema/cost-lines.ts";
import { type ServiceValue, serviceValueLines } from "../../schema/service-value.ts";
import type { VendorBenefit } from "../../schema/vendor-benefit.ts";
import { placeOf } from "../read-document.ts";
import { documentsOf, only, type Readings } from "../workspace.ts";

type Benefits = Readonly<Record<string, VendorBenefit>>;

function written(benefits: Benefits, id: string) {
  const found = Object.hasOwn(benefits, id) ? benefits[id] : undefined;
  return found === undefined || "notApplicable" in found ? null : found;
}

function leaves(benefits: Benefits, id: string, other: string): boolean {
  const found = written(benefits, id);
  const after = found !== null && "countedAfter" in found ? (found.countedAfter ?? []) : [];
  return after.includes(other);
}

type Written = Exclude<VendorBenefit, { notApplicable: unknown }>;

function isSameForm(one: Written, other: Written): boolean {
  return "workedOut" in one && "workedOut" in other && one.workedOut.from === other.workedOut.from;
}

/**
 * Do two benefits of one vendor count the same money twice? Of a pair that excludes each other only
 * one may be counted. Of a pair in sequence both may: what is worked out is taken off in order, and a
 * typed one says with `countedAfter` that it holds only what the other leaves. Two lines worked out in
 * the same way always are one.
 *
 * @example isCountedTwice(churnAvoided, acquisitionSaved, benefits) // true when both have a value
 */
export function isCountedTwice(one: BenefitLine, other: BenefitLine, benefits: Benefits): boolean {
  const [first, second] = [written(benefits, one.id), written(benefits, other.id)];
  if (first === null || second === null) return false;
  if (isSameForm(first, second)) return true;
  const pair = one.countedOnceWith?.includes(other.id) || other.countedOnceWith?.includes(one.id);
  if (!pair) return false;
  const isSequential = one.overlap === "sequential" && other.overlap === "sequential";
  if (!isSequential) return true;
  if ("workedOut" in first && "workedOut" in second) return false;
  return !leaves(benefits, one.id, other.id) && !leaves(benefits, other.id, one.id);
}

/** The scorecard's benefits with those of the value of service: what they come to is not asked here. */
function withServiceValue(benefits: Benefits, value: ServiceValue | undefined): Benefits {
  const all: Record<string, VendorBenefit> = { ...benefits };
  for (const [line, key] of Object.entries(serviceValueLines)) {
    const assumed = value?.[key];
    const isOut = Object.hasOwn(benefits, line) && written(benefits, line) === null;
    if (assumed === undefined || isOut) continue;
    const { observedOn, source } = assumed;
    all[line] = { low: 0, likely: 0, high: 0, certainty: "assumption", observedOn, source };
  }
  return all;
}

/** A benefit typed for a vendor that is worked out from the value of service as well. */
function checkTypedAndWorkedOut(readings: Readings): Diagnostic[] {
  const value = only(readings, "service-value")?.value;
  if (value === undefined) return [];
  return documentsOf(readings, "vendor").flatMap((vendor) =>
    Object.entries(serviceValueLines).flatMap(([line, key]) => {
      const isTyped = written(vendor.value.benefits ?? {}, line) !== null;
      if (!isTyped || value[key] === undefined) return [];
      const place = placeOf(vendor, ["benefits", line], "key");
      return [diagnose("benefit-typed-and-worked-out", place, { found: line, key })];
    }),
  );
}

/**
 * Is every benefit counted once? Told at the second of the two.
 *
 * @example checkBenefitsCountedOnce(readings)[0]?.code // "benefit-counted-twice"
 */
export function checkBenefitsCountedOnce(readings: Readings): Diagnostic[] {
  const lines = only(readings, "cost-lines")?.value.benefits ?? [];
  const value = only(readings, "service-value")?.value;
  const twice = documentsOf(readings, "vendor").flatMap((vendor) =>
    lines.flatMap((line, index) => {
      const typed = vendor.value.benefits ?? {};
      const benefits = withServiceValue(typed, value);
      const first = lines.slice(0, index).find((one) => isCountedTwice(one, line, benefits));
      const at = [line, first].find((one) => one && written(typed, one.id) !== null);
      if (first === undefined || at === undefined) return [];
      const place = placeOf(vendor, ["benefits", at.id], "key");
      const rule = line.overlap === first.overlap ? (line.overlap ?? "exclusive") : "exclusive";
      return [diagnose("benefit-counted-twice", place, { found: line.id, first: first.id, rule })];
    }),
  );
  return [...twice, ...checkTypedAndWorkedOut(readings)];
}
