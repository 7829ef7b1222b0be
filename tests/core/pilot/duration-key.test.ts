import { expect, it } from "vitest";
import {
  durationKey,
  keyCount,
  keyNumber,
  secondsOfKey,
} from "../../../src/core/pilot/duration-key.ts";

it("is exact below 34 minutes and within 0.05 % above", () => {
  for (let seconds = 0; seconds < 2048; seconds += 1) expect(durationKey(seconds)).toBe(seconds);
  for (let seconds = 2048; seconds < 40_000_000; seconds = Math.ceil(seconds * 1.37)) {
    expect(Math.abs(durationKey(seconds) / seconds - 1)).toBeLessThan(0.0005);
  }
});

it("gives keys that are their own keys, and never falls", () => {
  let before = 0;
  for (let seconds = 1; seconds < 10_000_000; seconds = Math.ceil(seconds * 1.01)) {
    const key = durationKey(seconds);
    expect(durationKey(key)).toBe(key);
    expect(key).toBeGreaterThanOrEqual(before);
    before = key;
  }
});

it("numbers the keys without a gap, up to 136 years", () => {
  const last = keyNumber(2 ** 40);
  expect(last).toBeLessThan(keyCount);
  for (let key = 0; key <= last; key += 7) expect(keyNumber(secondsOfKey(key))).toBe(key);
});
