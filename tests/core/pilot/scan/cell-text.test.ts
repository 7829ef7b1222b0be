import { expect, it } from "vitest";
import { cellText, columnAt, encodingOf } from "../../../../src/core/pilot/scan/cell-text.ts";

const big5 = Uint8Array.of(0xa7, 0x41);
const utf8 = new TextEncoder().encode("你好");

it("decides over all texts together", () => {
  expect(encodingOf([utf8, new TextEncoder().encode("x")])).toBe("utf-8");
  expect(encodingOf([new TextEncoder().encode("x"), big5])).toBe("cp950");
  expect(encodingOf([Uint8Array.of(0xff)])).toBe("unknown");
});

it("decodes cells, and shows damage instead of losing it", () => {
  expect(cellText(big5, "cp950")).toBe("你");
  expect(cellText(utf8, "utf-8")).toBe("你好");
  expect(cellText(Uint8Array.of(0x61, 0xff), "unknown")).toBe("a\ufffd");
});

it("counts columns in characters, whatever the encoding", () => {
  expect(columnAt(new TextEncoder().encode("工單,x"), 0, 7)).toBe(4);
  expect(columnAt(Uint8Array.of(0xa7, 0x41, 44, 120), 0, 3)).toBe(3);
});
