import { expect, it } from "vitest";
import {
  noteDuration,
  openCheck,
} from "../../../../../src/core/pilot/format/translate/duration-check.ts";

it("counts what agrees within the rounding of the unit, and what is shorter or longer", () => {
  const check = openCheck("First reply", "vendor_frt", "calendar", "minutes");
  for (const [vendor, own] of [
    [3600, 3659],
    [3600, 3661],
    [3600, 3539],
  ] as const) {
    noteDuration(check, vendor, own);
  }
  expect(check).toMatchObject({ compared: 3, agreed: 1, shorter: 1, longer: 1 });
});

it("takes a wider tolerance where the vendor rounds more", () => {
  expect(openCheck("h", "vendor_frt", "calendar", "hours", 1800).toleranceSeconds).toBe(1800);
});
