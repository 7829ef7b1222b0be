import { expect, it } from "vitest";
import {
  EncodingEvidence,
  textReader,
} from "../../../../../src/core/pilot/format/translate/export-encoding.ts";

const utf8 = new TextEncoder().encode("客服");
const big5 = Uint8Array.of(0xab, 0xc8, 0xaa, 0x41);
const latin = Uint8Array.of(0x5a, 0xfc, 0x20, 0xe9);
const ascii = new TextEncoder().encode("mail");

function decided(...rows: Uint8Array[]) {
  const evidence = new EncodingEvidence();
  for (const [index, row] of rows.entries()) evidence.noteRow([row, ascii], index + 2);
  return evidence.decide();
}

it("decides over all rows", () => {
  expect(decided(ascii, utf8)).toBe("utf-8");
  expect(decided(ascii, big5, big5)).toBe("cp950");
  expect(decided(utf8, big5)).toBe("by-row");
  expect(decided(utf8, latin)).toBe("unknown");
});

it("takes one chance among very many rows for chance", () => {
  expect(decided(utf8, ...Array.from({ length: 60 }, () => big5))).toBe("cp950");
});

it("reads each cell of a mixed file by itself", () => {
  const read = textReader("by-row");
  expect([read(utf8), read(big5), read(ascii)]).toEqual(["客服", "客服", "mail"]);
  expect(textReader("windows-1252")(latin)).toBe("Zü é");
});
