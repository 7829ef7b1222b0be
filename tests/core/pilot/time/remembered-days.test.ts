import { expect, it } from "vitest";
import { plainInstant } from "../../../../src/core/pilot/time/plain-instant.ts";
import { RememberedDays } from "../../../../src/core/pilot/time/remembered-days.ts";
import { seededRandom } from "../../../../src/core/stats/random.ts";

const bytesOf = (text: string) => new TextEncoder().encode(`${text},`);

it("reads every time as it is read without memory, right or wrong, in any order", () => {
  const random = seededRandom(20_261_124, "remembered days");
  const days = new RememberedDays();
  const two = (most: number) => String(random.below(most)).padStart(2, "0");
  let read = 0;
  for (let turn = 0; turn < 50_000; turn += 1) {
    const date = `20${two(100)}-0${random.below(4)}-${two(33)}`;
    const time = [...`${date}T${two(25)}:${two(61)}:${two(62)}Z`];
    if (random.below(5) === 0) time[random.below(20)] = [..."/:x 0T-Z9"][random.below(9)] ?? "";
    const bytes = bytesOf(time.join(""));
    const expected = plainInstant(bytes, 0);
    if (expected > 0) read += 1;
    // Twice: the first time may learn the day, the second one knows it.
    expect([days.read(bytes, 0), days.read(bytes, 0)], time.join("")).toEqual([expected, expected]);
  }
  expect(read).toBeGreaterThan(10_000);
});

it("does not put the leap second into the day after", () => {
  const days = new RememberedDays();
  const leap = bytesOf("2026-06-30T23:59:60Z");
  const noon = bytesOf("2026-06-30T12:00:00Z");
  expect(days.read(leap, 0) - days.read(noon, 0)).toBe(12 * 3_600);
});
