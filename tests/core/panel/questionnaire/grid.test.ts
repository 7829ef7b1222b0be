import { expect, it } from "vitest";
import { gridText } from "../../../../src/core/panel/questionnaire/grid.ts";

it("says what stands in a cell; a formula says nothing", () => {
  expect(gridText({ kind: "text", text: " ３\r\n" })).toBe("3");
  expect(gridText({ kind: "number", number: 2 })).toBe("2");
  expect(gridText({ kind: "flag", flag: true })).toBe("true");
  expect(gridText({ kind: "day", day: "2026-09-02" })).toBe("2026-09-02");
  expect(gridText({ kind: "error", text: "#REF!" })).toBe("#REF!");
  expect([gridText({ kind: "formula" }), gridText({ kind: "empty" }), gridText(undefined)]).toEqual(
    ["", "", ""],
  );
});
