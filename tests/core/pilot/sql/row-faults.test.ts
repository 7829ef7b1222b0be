import { expect, it } from "vitest";
import { faultNameSql, faultPieces } from "../../../../src/core/pilot/sql/row-faults.ts";
import { noChdb, saidByClickhouse } from "../../../adapters/embedded.ts";
import { plainRead } from "./pieces.ts";

const columns = new Map([
  ...plainRead.columns,
  ["handle_seconds", { name: "handle_seconds", type: "String" }] as const,
]);

it("asks only about columns that the source has", () => {
  const sql = faultPieces(columns, "valued").map((piece) => piece.sql);
  expect(sql.join("\n")).toContain("handle_seconds_number = -2");
  expect(sql.join("\n")).not.toContain("nps_value");
});

it.skipIf(noChdb !== null)("names the first fault of a row", async () => {
  const pieces = faultPieces(columns, "valued");
  const named = pieces.map(({ name, sql }) => `${name} AS (${sql})`).join(",\n");
  const rows =
    "VALUES('n UInt8, ticket_id String, faults Array(Int64), handle_seconds_number Int32', (1, 'a', [], 5), (2, '', [], -2), (3, 'a', [0], -2), (4, 'a', [-3], -2))";
  const valued = `SELECT n, ticket_id, faults AS date_faults, arrayFirstIndex(code -> code != 0, faults) AS bad_date, handle_seconds_number FROM ${rows}`;
  const said = await saidByClickhouse(
    `WITH valued AS (${valued}), ${named} SELECT ${faultNameSql(columns, "fault")} FROM parsed ORDER BY n`,
  );
  expect(said).toEqual([
    [""],
    ["ticket-value-missing ticket_id"],
    ["unreadable-number handle_seconds"],
    ["minguo-date created_at"],
  ]);
});
