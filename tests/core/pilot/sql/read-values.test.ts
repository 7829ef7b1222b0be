import { expect, it } from "vitest";
import { headerText } from "../../../../src/core/pilot/format/header-text.ts";
import { numberFromBytes, truthFromBytes } from "../../../../src/core/pilot/scan/cell-number.ts";
import {
  instantPieces,
  numberSql,
  truthSql,
  wordSql,
} from "../../../../src/core/pilot/sql/read-values.ts";
import { quotedText } from "../../../../src/core/pilot/sql/sql-text.ts";
import { offsetSteps, wallSteps } from "../../../../src/core/pilot/sql/step-table.ts";
import { instantFromBytes } from "../../../../src/core/pilot/time/instant-bytes.ts";
import { ZoneOffsets } from "../../../../src/core/pilot/time/zone-offsets.ts";
import { noChdb, saidByClickhouse } from "../../../adapters/embedded.ts";

const encode = (text: string) => new TextEncoder().encode(text);

const days = ["2026-06-01", "2026/06/01", "2024-02-29", "2023-02-29", "2026-13-01", "2026-06-31"];
const times = ["T08:30:00", " 08:30", "t23:59:60", "T24:00:00", "T08:60:00", "T08:30:5", "x08:30"];
const ends = [
  "",
  "Z",
  "z",
  " Z",
  ".123Z",
  ",5+08:00",
  "+0800",
  "-05",
  "+08:0",
  " +08:00",
  "+",
  "ZZ",
];
const dates = [
  ...days.flatMap((day) => times.flatMap((time) => [`${day}${time}`, `${day}${time}Z`])),
  ...ends.flatMap((end) => [`2026-06-01T08:30:05${end}`, `2026/06/01 08:30${end}`]),
  ...["", "?", "1900-01-01", "1970-01-01T09:00:00Z", "0000-00-00 00:00:00", "1970-01-02T00:00:00Z"],
  ...["113/05/01", "113-05-01 10:00", "13/05/2026", "99/5/1", "民國113年", "45413", "45413.5"],
  ...["4541", "454133", "20260601", "2026-6-1", "2026-06/01T08:00", "1969-12-31T23:00:00Z", "soon"],
  ...["2026-03-29T02:30:00", "2026-10-25 02:30:00", "2026-10-25 01:59:59", "9999-12-31T00:00:00Z"],
];

it.skipIf(noChdb !== null)("reads dates as the stream does, code by code", async () => {
  const zone = new ZoneOffsets("Europe/Berlin");
  const pieces = instantPieces(
    "cells",
    [{ name: "d0", isEvent: false }],
    wallSteps(offsetSteps(zone)),
  );
  const named = pieces.map(({ name, sql }) => `${name} AS (${sql})`).join(",\n");
  const list = dates.map(quotedText).join(", ");
  const said = await saidByClickhouse(
    `WITH cells AS (SELECT arrayJoin([${list}]) AS d0), ${named} SELECT d0, if(is_plain, d0_moment, instants[1]) FROM dated`,
  );
  const expected = dates.map((date) => {
    const bytes = encode(date);
    return [date, instantFromBytes(bytes, 0, bytes.length, zone)];
  });
  expect(said).toEqual(expected);
});

const cells = ["", "-", "--", "---", "0", "42", "007", "1.5", "2.4999", ".5", "5.", "1.2.3"];
const oddCells = [
  "+1",
  "-3",
  "1,234",
  "1e3",
  "2147483647",
  "2147483648",
  "99999999999999999999",
  "x",
];

it.skipIf(noChdb !== null)("reads numbers, answers and words as the stream does", async () => {
  const all = [...cells, ...oddCells, "TRUE", "yes", "N", "on", "false", "trueish12"];
  const list = all.map(quotedText).join(", ");
  const said = await saidByClickhouse(
    `SELECT ${numberSql("cell")}, ${numberSql("cell", "60")}, ${truthSql("cell")} FROM (SELECT arrayJoin([${list}]) AS cell)`,
  );
  const expected = all.map((cell) => {
    const bytes = encode(cell);
    const number = (by: number) => numberFromBytes(bytes, 0, bytes.length, by);
    return [number(1), number(60), truthFromBytes(bytes, 0, bytes.length)];
  });
  expect(said).toEqual(expected);
  const words = ["Solved", " ＯＮ－Hold ", "agent_created", "two   blanks", "已解決"];
  const norm = await saidByClickhouse(
    `SELECT ${wordSql("w")} FROM (SELECT arrayJoin([${words.map(quotedText).join(", ")}]) AS w)`,
  );
  expect(norm).toEqual(words.map((word) => [headerText(word).replaceAll("_", "-")]));
});

it("ends with the list of instants", () => {
  const columns = ["a", "b"].map((name) => ({ name, isEvent: name === "b" }));
  const pieces = instantPieces("cells", columns, [{ from: 0, value: 0 }]);
  expect(pieces.map(({ sql }) => sql).join("\n")).toContain("[a, b]) AS dates");
  expect(pieces.at(-1)?.name).toBe("dated");
});
