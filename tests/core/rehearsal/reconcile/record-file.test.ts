import { expect, it } from "vitest";
import {
  onlyWanted,
  readRows,
  readSomeRows,
} from "../../../../src/core/rehearsal/reconcile/record-file.ts";
import { textExport } from "../../../workspaces/text-export.ts";

const decoder = new TextDecoder();

it("hands over every row of a file", async () => {
  const ids: string[] = [];
  await readRows(textExport("id\n1\n2\n"), (row) => ids.push(decoder.decode(row.field(0))));
  expect(ids).toEqual(["1", "2"]);
});

it("finds rows by their numbers in a file that is read from its start", async () => {
  const found: [string, number][] = [];
  await readSomeRows(textExport("id\na\nb\nc\n"), Uint32Array.of(0, 2), (row, number) => {
    found.push([decoder.decode(row.field(0)), number]);
  });
  expect(found).toEqual([
    ["a", 0],
    ["c", 2],
  ]);
});

it("counts on from the number of the first row that comes", async () => {
  const numbers: number[] = [];
  const take = onlyWanted(Uint32Array.of(3, 11), 10, (_, number) => numbers.push(number));
  await readRows(textExport("id\na\nb\nc\n"), take);
  expect(numbers).toEqual([11]);
});
