import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import type { DocumentReading } from "../read-document.ts";
import { placeAt } from "../source-text.ts";
import type { Readings } from "../workspace.ts";
import type { Located } from "../yaml-value.ts";
import { findAll } from "./ids.ts";

/** At how many times the volume a price must still be agreed. */
const growth = 5;

function upTo(tier: Located): number | null {
  const value = tier.children.get("upTo")?.value;
  return typeof value === "number" ? value : null;
}

function outOfOrder(reading: DocumentReading, tiers: readonly Located[]): Diagnostic[] {
  return tiers.flatMap((tier, index) => {
    const before = tiers[index - 1];
    if (before === undefined) return [];
    const [last, own] = [upTo(before), upTo(tier)];
    if (last !== null && (own === null || own > last)) return [];
    const place = placeAt(reading.source, tier.start, tier.end);
    return [diagnose("tiers-out-of-order", place, { upTo: own ?? "∞", before: last ?? "∞" })];
  });
}

/** Seats are known from the scorecard alone; other volumes are checked once drivers are. */
function tooShort(reading: DocumentReading, form: Located, tiers: readonly Located[]) {
  if (form.children.get("from")?.value !== "seats" || reading.written === null) return [];
  const own = form.children.get("seats");
  const plan = findAll(reading.written, ["plan", "seats"])[0]?.located;
  const seats = own?.children.get("likely")?.value ?? own?.value ?? plan?.value;
  const last = tiers.at(-1);
  const most = last === undefined ? null : upTo(last);
  if (typeof seats !== "number" || last === undefined || most === null) return [];
  const units = seats * growth;
  if (units <= most) return [];
  return [diagnose("tier-missing", placeAt(reading.source, last.start, last.end), { units, most })];
}

/**
 * Do price tiers rise, and do those of seats still name a price at five times the volume?
 *
 * @example checkPriceTiers(readings)[0]?.code // "tier-missing" for 12 seats and tiers up to 20
 */
export function checkPriceTiers(readings: Readings): Diagnostic[] {
  const vendors = [...readings.vendor.values()].flatMap((reading) => {
    if (reading.written === null) return [];
    const forms = findAll(reading.written, ["costs", "*", "workedOut"]);
    return forms.flatMap(({ located }) => {
      const tiers = [...(located.children.get("tiers")?.children.values() ?? [])];
      return [...outOfOrder(reading, tiers), ...tooShort(reading, located, tiers)];
    });
  });
  const plans = [...readings.decision.values()].flatMap((reading) => {
    if (reading.written === null) return [];
    const topUps = findAll(reading.written, "drivers/messagePlans/plans/*/topUp".split("/"));
    return topUps.flatMap(({ located }) => outOfOrder(reading, [...located.children.values()]));
  });
  return [...vendors, ...plans];
}
