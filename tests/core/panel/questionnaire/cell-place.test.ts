import { expect, it } from "vitest";
import { cellFinding, cellName } from "../../../../src/core/panel/questionnaire/cell-place.ts";

const place = { file: "a.xlsx", sheet: "作答", row: 11, column: 7 };

it("names sheet and address, in findings too", () => {
  expect(cellName(place)).toBe("作答!H12");
  const found = cellFinding("cell-has-formula", place);
  expect(found.place).toEqual({ file: "a.xlsx", line: 12, column: 8 });
  expect(found.params.cell).toBe("作答!H12");
});
