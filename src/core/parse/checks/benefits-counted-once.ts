import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import type { BenefitLine } from "../../schema/cost-lines.ts";
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

/**
 * Is every benefit counted once? Told at the second of the two.
 *
 * @example checkBenefitsCountedOnce(readings)[0]?.code // "benefit-counted-twice"
 */
export function checkBenefitsCountedOnce(readings: Readings): Diagnostic[] {
  const lines = only(readings, "cost-lines")?.value.benefits ?? [];
  return documentsOf(readings, "vendor").flatMap((vendor) =>
    lines.flatMap((line, index) => {
      const benefits = vendor.value.benefits ?? {};
      const twice = lines.slice(0, index).find((one) => isCountedTwice(one, line, benefits));
      if (twice === undefined) return [];
      const place = placeOf(vendor, ["benefits", line.id], "key");
      const rule = line.overlap === twice.overlap ? (line.overlap ?? "exclusive") : "exclusive";
      return [diagnose("benefit-counted-twice", place, { found: line.id, first: twice.id, rule })];
    }),
  );
}
