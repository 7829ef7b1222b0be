import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RowScanner } from "../../../../src/core/pilot/scan/row-scanner.ts";
import { rowsOf, rowTexts } from "./scanned-rows.ts";

it("reads quoted delimiters, line ends and doubled quotes", () => {
  expect(rowTexts('a,"b,""c""\r\nd"\r\n,x\n')).toEqual([
    ["a", 'b,"c"\r\nd'],
    ["", "x"],
  ]);
});

it.each([
  ["LF", "a,b\nc,d\n"],
  ["CRLF", "a,b\r\nc,d\r\n"],
  ["CR only", "a,b\rc,d\r"],
  ["no line end at the end", "a,b\nc,d"],
])("ends rows at %s", (_, text) => {
  expect(rowTexts(text)).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
});

it("counts blank lines instead of passing them on", () => {
  const { rows, blankLines } = rowsOf("a\n\n\r\nb\n");
  expect(rows.map(({ cells }) => cells)).toEqual([["a"], ["b"]]);
  expect(blankLines).toBe(2);
});

it("knows the line on which a row begins, also after line ends inside quotes", () => {
  const { rows } = rowsOf('a,"1\n2\r\n3"\nb,c\n');
  expect(rows.map(({ line }) => line)).toEqual([1, 4]);
});

it.each([
  ["unclosed-quote", 'a\n"bc\nd', 2, 0],
  ["quote-in-bare-field", 'a\nb"c,d\n', 2, 1],
  ["text-after-quote", 'a\n"b"c,d\n', 2, 3],
])("reports %s at its line and place", (kind, text, line, offset) => {
  const fault = rowsOf(text).rows.at(1)?.fault;
  expect(fault).toMatchObject({ kind, line });
  expect((fault?.offset ?? 0) - (fault?.lineStart ?? 0)).toBe(offset);
});

it("goes on with the next row after a stray quote", () => {
  expect(rowTexts('a"b,c\n"x"y,z\nok,1\n').at(-1)).toEqual(["ok", "1"]);
});

it("keeps nothing of a chunk that the caller fills again", () => {
  const found: string[] = [];
  const scanner = new RowScanner(44, (row) => {
    found.push(new TextDecoder().decode(row.field(0)), new TextDecoder().decode(row.field(1)));
  });
  const buffer = Buffer.alloc(5);
  for (const part of ["ab,cd", "e\nfg,", "h\nij,", "kl\n  "]) {
    buffer.write(part);
    scanner.push(buffer);
  }
  expect(found).toEqual(["ab", "cde", "fg", "h", "ij", "kl"]);
});

it("stops at a row without end", () => {
  const faults: (string | undefined)[] = [];
  const scanner = new RowScanner(44, (row) => faults.push(row.fault?.kind));
  const chunk = new Uint8Array(4 * 1024 * 1024).fill(97);
  scanner.push(new TextEncoder().encode('"'));
  for (let count = 0; count < 6; count += 1) scanner.push(chunk);
  scanner.finish();
  expect(faults).toEqual(["unclosed-quote"]);
});

const spectrum = new URL("../../../../../shared/corpora/csv-spectrum/", import.meta.url);
const isThere = existsSync(spectrum);
if (!isThere) console.info("skipped: csv-spectrum, because ../shared/corpora is not there");

describe.skipIf(!isThere)("csv-spectrum", () => {
  const names = isThere ? readdirSync(new URL("csvs/", spectrum)) : [];
  it.each(names)("%s", (name) => {
    const text = readFileSync(new URL(`csvs/${name}`, spectrum), "utf8");
    const json = readFileSync(new URL(`json/${name.replace(".csv", ".json")}`, spectrum), "utf8");
    const [header = [], ...rows] = rowTexts(text);
    const found = rows.map((cells) =>
      Object.fromEntries(header.map((key, index) => [key, cells[index]])),
    );
    expect(found).toEqual(JSON.parse(json));
  });
});
