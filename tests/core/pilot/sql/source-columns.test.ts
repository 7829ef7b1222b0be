import { expect, it } from "vitest";
import {
  instantColumns,
  readColumns,
  sourceCells,
} from "../../../../src/core/pilot/sql/source-columns.ts";

it("reads an absent column as empty cells, and a present one by its name in the source", () => {
  const cells = sourceCells(new Map([["channel", { name: "Kanal", type: "String" }]]));
  expect(cells).toHaveLength(readColumns.length);
  expect(cells).toContain("trimBoth(toLowCardinality(`Kanal`)) AS channel");
  expect(cells).toContain("'' AS ticket_id");
});

it("makes a dictionary of words, not of times and ids", () => {
  expect(sourceCells(new Map())).toContain("toLowCardinality('') AS status");
  expect(instantColumns[0]).toBe("created_at");
});
