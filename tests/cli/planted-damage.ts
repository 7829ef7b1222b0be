import { readFileSync } from "node:fs";
import { cutRows } from "../../src/core/parse/csv-cells.ts";

/** A table of texts, the first row its columns. */
export type TextTable = string[][];

export function readTextTable(path: string): TextTable {
  return cutRows(readFileSync(path, "utf8").replace(/^\uFEFF/, ""), ",").map(({ cells }) => cells);
}

function shifted(instant: string, hours: number): string {
  const at = new Date(Date.parse(instant) + hours * 3_600_000);
  return at.toISOString().replace(".000Z", "Z");
}

type Edit = (row: string[], at: (column: string) => number) => void;

/** Changes the rows at these places (from 1, the header not counted). */
function edit(table: TextTable, rows: readonly number[], change: Edit): TextTable {
  const at = (column: string) => table[0]?.indexOf(column) ?? -1;
  return table.map((row, index) => {
    if (!rows.includes(index)) return row;
    const copy = [...row];
    change(copy, at);
    return copy;
  });
}

const inWestern = (text: string) => new TextDecoder("windows-1252").decode(Buffer.from(text));

/** One kind of damage to tickets: what is done, and what must be found: finding, column, rows. */
export type Planted = {
  name: string;
  damage: (table: TextTable) => TextTable;
  finds: [id: string, column: string | null, rows: number];
};

const set =
  (column: string, value: (old: string) => string): Edit =>
  (row, at) => {
    row[at(column)] = value(row[at(column)] ?? "");
  };

/** Thirteen kinds of damage, each planted alone in an exported copy of the sample's tickets. */
export const planted: readonly Planted[] = [
  {
    name: "rows lost",
    damage: (table) => table.filter((_, index) => index !== 7 && index !== 99),
    finds: ["missing-rows", null, 2],
  },
  {
    name: "rows invented",
    damage: (table) => [...table, ["TL-999999", ...(table[5]?.slice(1) ?? [])]],
    finds: ["extra-rows", null, 1],
  },
  {
    name: "rows loaded twice",
    damage: (table) => [...table, ...table.slice(20, 23)],
    finds: ["doubled-rows", null, 3],
  },
  {
    name: "a value changed",
    damage: (table) =>
      edit(
        table,
        [31],
        set("handle_seconds", (old) => `${Number(old) + 1}`),
      ),
    finds: ["changed", "handle_seconds", 1],
  },
  {
    name: "text garbled",
    damage: (table) => edit(table, [40, 41, 42], set("topic", inWestern)),
    finds: ["re-encoded", "topic", 3],
  },
  {
    name: "characters lost",
    damage: (table) =>
      edit(
        table,
        [50],
        set("topic", (old) => old.replace(/./gu, "?")),
      ),
    finds: ["characters-lost", "topic", 1],
  },
  {
    name: "text cut off",
    damage: (table) =>
      edit(
        table,
        [60, 61],
        set("topic", (old) => old.slice(0, 2)),
      ),
    finds: ["truncated", "topic", 2],
  },
  {
    name: "times read in another zone",
    damage: (table) =>
      edit(
        table,
        [70, 71, 72, 73],
        set("created_at", (old) => shifted(old, 8)),
      ),
    finds: ["time-shifted", "created_at", 4],
  },
  {
    name: "seconds lost",
    damage: (table) =>
      edit(
        table,
        [80],
        set("created_at", (old) => old.replace(/:\d\dZ$/, ":00Z")),
      ),
    finds: ["changed", "created_at", 1],
  },
  {
    name: "cells emptied",
    damage: (table) =>
      edit(
        table,
        [90, 91],
        set("requester_key", () => ""),
      ),
    finds: ["emptied", "requester_key", 2],
  },
  {
    name: "a column left out",
    damage: (table) => {
      const at = table[0]?.indexOf("priority") ?? -1;
      return table.map((row) => row.filter((_, index) => index !== at));
    },
    finds: ["missing-column", "priority", 4456],
  },
  {
    name: "states written in other words",
    damage: (table) => {
      const at = table[0]?.indexOf("status") ?? -1;
      return table.map((row, index) =>
        index === 0
          ? row
          : row.map((cell, c) => (c === at ? cell.toUpperCase().slice(0, 3) : cell)),
      );
    },
    finds: ["code-changed", "status", 4456],
  },
  {
    name: "ids through a spreadsheet",
    damage: (table) =>
      edit(
        table,
        [100],
        set("requester_key", () => "1.23E+15"),
      ),
    finds: ["changed", "requester_key", 1],
  },
];
