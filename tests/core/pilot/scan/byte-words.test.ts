import { expect, it } from "vitest";
import { ByteWords, hashBytes, trimmed } from "../../../../src/core/pilot/scan/byte-words.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

it("gives every word one number, however many there are", () => {
  const words = new ByteWords();
  const numbers = Array.from({ length: 1000 }, (_, index) =>
    words.numberOf(bytes(`word ${index}`)),
  );
  expect(new Set(numbers).size).toBe(1000);
  expect(words.numberOf(bytes(" word 7 "))).toBe(numbers[7]);
  expect(words.numberOf(bytes("  "))).toBe(0);
});

it("fingerprints depend on bytes and seed", () => {
  expect(hashBytes(bytes("a"), 1)).toBe(hashBytes(bytes("a"), 1));
  expect(hashBytes(bytes("a"), 1)).not.toBe(hashBytes(bytes("a"), 2));
  expect(hashBytes(bytes("ab"), 1)).not.toBe(hashBytes(bytes("ba"), 1));
});

it("takes blanks off both ends only", () => {
  expect(new TextDecoder().decode(trimmed(bytes("  a b ")))).toBe("a b");
});
