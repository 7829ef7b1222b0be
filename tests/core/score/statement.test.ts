import { expect, it } from "vitest";
import { statement } from "../../../src/core/score/statement.ts";

it("carries the place only where there is one", () => {
  const place = { file: "a.yaml", line: 1, column: 1 };
  expect(statement("nothing-flips")).toEqual({ id: "nothing-flips", params: {} });
  expect(statement("nothing-flips", {}, place).place).toBe(place);
});
