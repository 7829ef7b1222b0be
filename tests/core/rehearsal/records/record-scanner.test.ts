import { expect, it } from "vitest";
import { formatOfName } from "../../../../src/core/rehearsal/records/record-scanner.ts";

it("tells the format by the ending, and what holds no records", () => {
  expect(["a.CSV", "a.tsv", "b.ndjson", "c.xml", "d.pdf"].map(formatOfName)).toEqual([
    "csv",
    "csv",
    "json",
    "xml",
    null,
  ]);
});
