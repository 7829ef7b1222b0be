import { expect, it } from "vitest";
import { decode, encodingName } from "../../../src/core/parse/decode.ts";

const utf16 = (text: string, mark: number[], isLittle: boolean) =>
  Uint8Array.from([
    ...mark,
    ...[...text].flatMap((character) => {
      const unit = character.charCodeAt(0);
      return isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255];
    }),
  ]);

it("reads UTF-8, with and without a mark that is then gone", () => {
  const bytes = new TextEncoder().encode("通路: 1");
  expect(decode(bytes)).toEqual({ text: "通路: 1", encoding: "utf-8" });
  const marked = Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]);
  expect(decode(marked)?.text).toBe("通路: 1");
});

it("recognises Big5 as Excel in Taiwan writes it", () => {
  // 客服,工單 in CP950
  const bytes = Uint8Array.of(0xab, 0xc8, 0xaa, 0x41, 0x2c, 0xa4, 0x75, 0xb3, 0xe6);
  expect(decode(bytes)).toEqual({ text: "客服,工單", encoding: "big5" });
});

it("recognises UTF-16 by its mark, or by its zeros", () => {
  expect(decode(utf16("a: 通路", [0xff, 0xfe], true))).toEqual({
    text: "a: 通路",
    encoding: "utf-16le",
  });
  expect(decode(utf16("a: 通路", [0xfe, 0xff], false))?.encoding).toBe("utf-16be");
  expect(decode(utf16("weight: 3", [], true))).toEqual({ text: "weight: 3", encoding: "utf-16le" });
});

it("refuses what is no text, rather than showing replacement characters", () => {
  expect(decode(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0xff, 0x80))).toBeNull();
});

it("names encodings as people know them", () => {
  expect(encodingName("big5")).toBe("Big5 (CP950)");
});
