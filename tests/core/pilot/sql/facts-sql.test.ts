import { expect, it } from "vitest";
import { factsSql, ofFileSql } from "../../../../src/core/pilot/sql/facts-sql.ts";
import { allColumns } from "./answered.ts";

it("takes the plan's cut, else that of the export, else the latest time", () => {
  expect(factsSql(1_785_715_200, allColumns)).toContain("toInt64(1785715200) AS cut_at");
  expect(factsSql(null, allColumns)).toContain("if(last_export >= 0, first_export, latest)");
  expect(ofFileSql()).toContain("FROM facts");
  expect(factsSql(null, { ...allColumns, reply: false })).toContain("= 0, 'none'");
});
