import { expect, it } from "vitest";
import { csvLine } from "../../../src/core/text/csv-line.ts";

it("quotes what needs it and disarms formulas, but not numbers", () => {
  expect(csvLine(["a,b", 'say "x"', "=1+1", "-5"])).toBe('"a,b","say ""x""",\'=1+1,-5\r\n');
});
