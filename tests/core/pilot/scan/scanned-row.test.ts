import { expect, it } from "vitest";
import { rowTexts } from "./scanned-rows.ts";

it("holds more fields than it was made for", () => {
  const cells = Array.from({ length: 300 }, (_, index) => String(index));
  expect(rowTexts(`${cells.join(",")}\n`)).toEqual([cells]);
});

it("undoes runs of doubled quotes", () => {
  expect(rowTexts('"""","""""","a""""b"\n')).toEqual([['"', '""', 'a""b']]);
});
