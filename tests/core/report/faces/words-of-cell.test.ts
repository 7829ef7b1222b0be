import { expect, it } from "vitest";
import { wordsOfCell } from "../../../../src/core/report/faces/words-of-cell.ts";

it("says all that a cell says", () => {
  expect(wordsOfCell({ text: "74.1", mark: "pending", detail: "pilot" })).toBe(
    "74.1 [pending] pilot",
  );
  expect(wordsOfCell({ text: "", mark: "none" })).toBe("[none]");
});
