import { expect, it } from "vitest";
import { startOf } from "../../../../src/core/pilot/scan/file-start.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

it("finds the header below lines of preface", () => {
  const text = "Report of June\nmade by a person\nId,Via,Created at\n1,Mail,2026-06-01 09:00:00\n";
  expect(startOf(bytes(text), true, {})).toMatchObject({ headerRow: 2, delimiter: "comma" });
});

it("takes the first row where no header is known", () => {
  expect(startOf(bytes("x,y\n1,2\n"), true, {}).headerRow).toBe(0);
});

it("sees marks and UTF-16", () => {
  expect(startOf(Uint8Array.of(0xef, 0xbb, 0xbf, 97, 10), true, {}).markBytes).toBe(3);
  expect(startOf(Uint8Array.of(0xff, 0xfe, 97, 0), true, {}).encoding).toBe("utf-16le");
});
