import { expect, it } from "vitest";
import { askedCounts } from "../../../../src/core/pilot/asked-counts.ts";
import { durationKey, keyNumber } from "../../../../src/core/pilot/duration-key.ts";
import {
  countedIds,
  countedSql,
  keyedSql,
  keySql,
  packedCellsSql,
  secondsOfKeySql,
  shownCellsSql,
} from "../../../../src/core/pilot/sql/counted-sql.ts";
import { durationsSql, talliesSql } from "../../../../src/core/pilot/sql/ticket-counts.ts";
import { noChdb, saidByClickhouse } from "../../../adapters/embedded.ts";
import { allColumns } from "./answered.ts";
import { plainSettings } from "./pieces.ts";

it.skipIf(noChdb !== null)("counts every duration under the key of the stream", async () => {
  const powers = Array.from({ length: 31 }, (_, power) => 2 ** power);
  const seconds = powers.flatMap((power) => [
    power - 1,
    power,
    power + 1,
    Math.floor(power * 1.37),
  ]);
  const said = await saidByClickhouse(
    `SELECT k, ${secondsOfKeySql("k")} FROM (SELECT ${keySql("s")} AS k FROM (SELECT arrayJoin(CAST([${seconds.join(",")}], 'Array(Int64)')) AS s))`,
  );
  expect(said).toEqual(seconds.map((value) => [keyNumber(value), durationKey(value)]));
});

it("counts every tally and every histogram that is asked for", () => {
  const options = { settings: plainSettings, has: allColumns, hasService: false };
  const ids = countedIds(askedCounts(plainSettings), true);
  const sql = countedSql(ids, talliesSql(options), durationsSql(options));
  expect(sql).toContain("-- csat-mark-5");
  expect(sql).toContain("-- human-solved-at-first-contact");
  expect(sql).not.toContain("-- solved-business");
  expect(keyedSql(ids, durationsSql(options))).toContain("AS is_cell");
  expect(shownCellsSql(ids)).toContain("'latest-created'");
  expect(packedCellsSql()).toContain("durations");
});

it("counts first solves apart only where a source tells them apart", () => {
  const { histograms } = countedIds(askedCounts(plainSettings), false);
  expect(histograms).toContain("solved");
  expect(histograms).not.toContain("first-solved");
});
