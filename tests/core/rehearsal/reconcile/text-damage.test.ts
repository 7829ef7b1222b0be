import { expect, it } from "vitest";
import {
  isReEncoded,
  lostCharacters,
} from "../../../../src/core/rehearsal/reconcile/text-damage.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const readAs = (text: string, encoding: string) => new TextDecoder(encoding).decode(utf8(text));

it("knows UTF-8 read as Western, as Latin-1 and as Big5, also twice over", () => {
  const text = "退換貨";
  const once = readAs(text, "windows-1252");
  expect(isReEncoded(text, once)).toBe(true);
  expect(isReEncoded(text, readAs(once, "windows-1252"))).toBe(true);
  expect(isReEncoded(text, readAs(text, "big5"))).toBe(true);
  expect(isReEncoded(text, Array.from(utf8(text), (b) => String.fromCharCode(b)).join(""))).toBe(
    true,
  );
});

it("takes no other text for garbled, nor plain words", () => {
  expect(isReEncoded("退換貨", "訂單查詢")).toBe(false);
  expect(isReEncoded("open", "close")).toBe(false);
});

it("sees question marks only where foreign characters stood", () => {
  expect(lostCharacters("退貨 ok", "?? ok")).toBe(true);
  expect(lostCharacters("why", "w?y")).toBe(false);
  expect(lostCharacters("退貨", "換?")).toBe(false);
});
