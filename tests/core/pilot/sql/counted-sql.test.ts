import { expect, it } from "vitest";
import { durationKey } from "../../../../src/core/pilot/duration-key.ts";
import { countedSql, keySql, shownCellsSql } from "../../../../src/core/pilot/sql/counted-sql.ts";
import { durationsSql, talliesSql } from "../../../../src/core/pilot/sql/ticket-counts.ts";
import { noChdb, saidByClickhouse } from "../../../adapters/embedded.ts";
import { allColumns } from "./answered.ts";
import { plainSettings } from "./pieces.ts";

it.skipIf(noChdb !== null)("counts every duration under the key of the stream", async () => {
  const powers = Array.from({ length: 32 }, (_, power) => 2 ** power);
  const seconds = powers.flatMap((power) => [
    power - 1,
    power,
    power + 1,
    Math.floor(power * 1.37),
  ]);
  const said = await saidByClickhouse(
    `SELECT ${keySql("s")} FROM (SELECT arrayJoin(CAST([${seconds.join(",")}], 'Array(Int64)')) AS s)`,
  );
  expect(said).toEqual(seconds.map((value) => [durationKey(value)]));
});

it("counts every tally and every histogram of a cell", () => {
  const options = { settings: plainSettings, has: allColumns, hasService: false };
  const sql = countedSql(talliesSql(options), durationsSql(options));
  expect(sql).toContain("-- csat-mark-5");
  expect(sql).toContain("-- human-solved-at-first-contact");
  expect(sql).toContain("CAST([], 'Array(UInt32)'), -- solved-business");
  expect(shownCellsSql()).toContain("'latest-created'");
});
