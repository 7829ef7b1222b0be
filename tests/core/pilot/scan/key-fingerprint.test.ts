import { expect, it } from "vitest";
import { KeyFingerprint } from "../../../../src/core/pilot/scan/key-fingerprint.ts";

function keyOf(text: string, seed = 1): string | null {
  const fingerprint = new KeyFingerprint(seed);
  const bytes = new TextEncoder().encode(`<${text}>`);
  const isThere = fingerprint.take(bytes, 1, bytes.length - 1);
  return isThere ? `${fingerprint.low} ${fingerprint.high}` : null;
}

it("depends on the bytes and the seed, not on blanks around them", () => {
  expect(keyOf("ann")).toBe(keyOf(" ann  "));
  expect(keyOf("ann")).not.toBe(keyOf("ann", 2));
  expect(keyOf("ab")).not.toBe(keyOf("ba"));
  expect(keyOf("  ")).toBeNull();
});

it("has halves that are mixed apart: neither of a hundred thousand alone or together is crowded", () => {
  const keys = Array.from({ length: 100_000 }, (_, index) => keyOf(`c${index}`) ?? "");
  expect(new Set(keys).size).toBe(100_000);
  for (const half of [0, 1]) {
    const alone = new Set(keys.map((key) => key.split(" ")[half]));
    expect(alone.size).toBeGreaterThan(99_980);
  }
});
