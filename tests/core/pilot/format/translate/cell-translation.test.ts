import { expect, it } from "vitest";
import {
  numberText,
  truthText,
  wordText,
} from "../../../../../src/core/pilot/format/translate/cell-translation.ts";

it("reads truths, the vendor's own words first", () => {
  expect(["TRUE", "否", "Y", "maybe"].map((text) => truthText(text))).toEqual([
    "true",
    "false",
    "true",
    null,
  ]);
  expect(truthText("SLA Violated", { "sla violated": "false" })).toBe("false");
});

it("reads plain numbers only", () => {
  expect(["3", "3.0", "4.5", "1,234", "-1", "x"].map(numberText)).toEqual([
    "3",
    "3",
    "4.5",
    null,
    null,
    null,
  ]);
});

it("is not led astray by words that every object knows", () => {
  for (const word of ["constructor", "__proto__", "toString", "hasOwnProperty"]) {
    expect([wordText(word, { a: "b" }), truthText(word, { a: "true" })]).toEqual([word, null]);
  }
});

it("keeps words that nothing is known of", () => {
  expect(wordText("  On   Hold ", { closed: "closed" })).toBe("On Hold");
  expect(wordText("CLOSED", { closed: "closed" })).toBe("closed");
});
