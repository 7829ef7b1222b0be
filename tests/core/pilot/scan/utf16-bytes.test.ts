import { expect, it } from "vitest";
import { transcoderFor, utf16Kind } from "../../../../src/core/pilot/scan/utf16-bytes.ts";

it("knows UTF-16 by its mark or by its zeros", () => {
  expect(utf16Kind(Uint8Array.of(0xfe, 0xff, 0, 97))).toBe("utf-16be");
  expect(utf16Kind(Uint8Array.of(97, 0, 98, 0))).toBe("utf-16le");
  expect(utf16Kind(new TextEncoder().encode("plain"))).toBeNull();
});

it("transcodes across a character that a chunk cuts in half", () => {
  const transcode = transcoderFor("utf-16le");
  const parts = [Uint8Array.of(0x60), Uint8Array.of(0x4f), new Uint8Array(0)];
  const text = parts.map((part, index) => new TextDecoder().decode(transcode(part, index === 2)));
  expect(text.join("")).toBe("你");
});
