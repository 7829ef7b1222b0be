import type { DurationClock, VendorDuration } from "../export-profile.ts";
import type { DurationUnit } from "../value/duration-text.ts";

/** How well a duration that the vendor wrote fits the one worked out from instants. */
export interface DurationCheck {
  header: string;
  of: VendorDuration;
  clock: DurationClock;
  toleranceSeconds: number;
  compared: number;
  agreed: number;
  /** The vendor's is shorter, as it must be on business time. */
  shorter: number;
  longer: number;
}

/** What rounding to the unit can make of a duration, in seconds. */
const roundings: Readonly<Record<DurationUnit, number>> = {
  seconds: 1,
  minutes: 60,
  hours: 60,
  days: 3600,
  clock: 60,
  "minutes-seconds": 1,
  "clock-time": 1,
};

/**
 * A check in which nothing has been compared yet. The tolerance is what rounding to the unit can do,
 * unless the vendor is known to round more.
 *
 * @example openCheck("Replies in min", "vendor_frt", "calendar", "minutes").toleranceSeconds // 60
 */
export function openCheck(
  header: string,
  of: VendorDuration,
  clock: DurationClock,
  unit: DurationUnit,
  toleranceSeconds: number = roundings[unit],
): DurationCheck {
  return { header, of, clock, toleranceSeconds, compared: 0, agreed: 0, shorter: 0, longer: 0 };
}

/**
 * Compares one ticket. Changes the check.
 *
 * @example noteDuration(check, 3600, 3630); // check.agreed is 1 with a tolerance of 60 seconds
 */
export function noteDuration(
  check: DurationCheck,
  vendorSeconds: number,
  ownSeconds: number,
): void {
  check.compared += 1;
  if (Math.abs(vendorSeconds - ownSeconds) <= check.toleranceSeconds) check.agreed += 1;
  else if (vendorSeconds < ownSeconds) check.shorter += 1;
  else check.longer += 1;
}
