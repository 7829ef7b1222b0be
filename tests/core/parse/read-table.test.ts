import { expect, it } from "vitest";
import { placeOfCell, readTable } from "../../../src/core/parse/read-table.ts";
import { file, places } from "../../workspaces/checked-case.ts";

const columns = [
  { name: "week", isRequired: true },
  { name: "cost", isRequired: true },
  { name: "note", isRequired: false },
];

const read = (text: string) => readTable(file("t.csv", text), columns);
const faults = (text: string) => places(read(text).diagnostics);

it("reads cells as text, by the name of their column", () => {
  const { table, diagnostics } = read("cost;week\n1.200,50;2026-W10\n;2026-W11\n");
  expect(diagnostics).toEqual([]);
  expect(table?.rows.map(({ row, cells }) => [row, cells.get("week"), cells.get("cost")])).toEqual([
    [1, "2026-W10", "1.200,50"],
    [2, "2026-W11", ""],
  ]);
});

it("every cell has its place, with the data row", () => {
  const { table } = read('week,cost,note\n2026-W10,1,"a\nb"\n2026-W11,"2",c\n');
  const row = table?.rows[1];
  expect(table && row && placeOfCell(table, row, "cost")).toEqual({
    file: "t.csv",
    line: 4,
    column: 10,
    length: 3,
    row: 2,
  });
});

it("headers are checked, the nearest named, and a misspelt one is not also missing", () => {
  const { diagnostics } = read("weak,cost\n1,2\n");
  expect(diagnostics.map(({ code, params }) => [code, params.nearest])).toEqual([
    ["unknown-column", "week"],
  ]);
  expect(faults("week\n1\n")).toEqual(["missing-column t.csv:1:1"]);
  expect(faults("week,cost,week\n1,2,3\n")).toEqual(["doubled-column t.csv:1:11"]);
});

it("of doubled headers the first holds; a header may be named __proto__", () => {
  const { table } = read("week,cost,week\n1,2,3\n");
  expect(table?.rows[0]?.cells.get("week")).toBe("1");
  const evil = read("__proto__,week,cost\nx,1,2\n");
  expect(evil.diagnostics.map(({ code }) => code)).toEqual(["unknown-column"]);
  expect(evil.table?.rows[0]?.cells.get("__proto__")).toBe("x");
});

it("rows of a wrong width are told by row, and kept", () => {
  const { table, diagnostics } = read("week,cost\n1,2\n3\n4,5,6\n7,8\n");
  expect(diagnostics.map(({ code, place }) => [code, place.row, place.line])).toEqual([
    ["field-count", 2, 3],
    ["field-count", 3, 4],
  ]);
  expect(table?.rows).toHaveLength(4);
});

it("quotes that do not fit are told by row", () => {
  expect(faults('week,cost\n1,"2\n')).toEqual(["unclosed-quote t.csv:2:1"]);
});

it("a table in Big5 is read, and it is said so with its first line to check", () => {
  // week,cost 備註 would be unknown; so the note stands in a cell: 客服
  const head = new TextEncoder().encode("week,cost,note\n1,2,");
  const bytes = Uint8Array.from([...head, 0xab, 0xc8, 0xaa, 0x41, 0x0a]);
  const { table, diagnostics } = readTable({ path: "t.csv", bytes }, columns);
  expect(diagnostics.map(({ code, severity, params }) => [code, severity, params.sample])).toEqual([
    ["read-as-other-encoding", "warning", "week,cost,note"],
  ]);
  expect(table?.rows[0]?.cells.get("note")).toBe("客服");
});

it("empty, undecodable and overlarge files are told", () => {
  expect(faults("")).toEqual(["empty-table t.csv:1:1"]);
  const unreadable = readTable({ path: "t.csv", bytes: Uint8Array.of(0x81, 0xff) }, columns);
  expect(unreadable.diagnostics.map(({ code }) => code)).toEqual(["unreadable-encoding"]);
  const large = { path: "t.csv", bytes: new Uint8Array(), unreadSize: 3_000_000_000 };
  expect(readTable(large, columns).diagnostics[0]?.code).toBe("file-too-large");
});

it("a header without rows is a table without rows", () => {
  const { table, diagnostics } = read("week,cost\n");
  expect([table?.rows, diagnostics]).toEqual([[], []]);
});
