import { expect, it } from "vitest";
import { ByteWords, isWord, trimmed } from "../../../../src/core/pilot/scan/byte-words.ts";

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

it("tells words apart where they stand among other bytes", () => {
  expect(isWord(bytes("ab"), bytes("xaby"), 1, 3)).toBe(true);
  expect(isWord(bytes("ab"), bytes("xaby"), 1, 4)).toBe(false);
});

it("takes blanks off both ends only", () => {
  expect(new TextDecoder().decode(trimmed(bytes("  a b ")))).toBe("a b");
});
