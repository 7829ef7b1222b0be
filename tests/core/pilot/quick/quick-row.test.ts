import { expect, it } from "vitest";
import { places, quickColumns } from "../../../../src/core/pilot/quick/quick-columns.ts";
import { QuickRow } from "../../../../src/core/pilot/quick/quick-row.ts";
import { ByteWords } from "../../../../src/core/pilot/scan/byte-words.ts";
import { KeyFingerprint } from "../../../../src/core/pilot/scan/key-fingerprint.ts";
import { openedDecoder } from "./opened-decoder.ts";

const headers = ["ticket_id", "created_at", "status", "subject", "reopen_count", "ai_involved"];

function openedRow() {
  const { columns, placeOf } = openedDecoder(headers);
  const tables = Array.from({ length: 6 }, () => new ByteWords());
  tables[0]?.numberOf(new TextEncoder().encode("open"));
  return new QuickRow({
    columns: quickColumns(headers.length, columns, placeOf),
    delimiter: 44,
    tables,
    requester: new KeyFingerprint(1),
  });
}

const read = (text: string) => {
  const row = openedRow();
  const next = row.read(new TextEncoder().encode(text), 0);
  return { next, cells: row.cells };
};

it("reads a row as machines write it, with LF or CRLF, quoted or not", () => {
  const plain = "7,1971-01-02T00:00:00Z,open,Hi,3,true";
  const quoted = '"7","1971-01-02T00:00:00Z","open","Hi, you","3","true"';
  for (const text of [`${plain}\n`, `${plain}\r\n`, `${quoted}\n`]) {
    const { next, cells } = read(`${text}${" ".repeat(30)}`);
    expect(next).toBe(text.length);
    expect(cells[places.created]).toBe(31_622_400);
    expect(cells[places.status]).toBe(1);
    expect(cells[places.reopens]).toBe(3);
    expect(cells[places.aiInvolved]).toBe(1);
  }
});

it.each([
  ["7,1971-01-02,open,Hi,3,true\n", "a day without a time"],
  ["7,1971-01-02T00:00:00Z,pending,Hi,3,true\n", "a word never seen"],
  ["7,1971-01-02T00:00:00Z,open,Hi, 3,true\n", "a blank before a number"],
  ["7,1971-01-02T00:00:00Z,open,Hi,1234567890,true\n", "a long number"],
  ["7,1971-01-02T00:00:00Z,open,Hi,3,perhaps\n", "neither yes nor no"],
  [",1971-01-02T00:00:00Z,open,Hi,3,true\n", "no id"],
  ['7,1971-01-02T00:00:00Z,open,"Hi ""you""",3,true\n', "doubled quotes"],
  ['7,1971-01-02T00:00:00Z,open,"Hi\nyou",3,true\n', "a line end inside quotes"],
  ["7,1971-01-02T00:00:00Z,open,Hi,3\n", "a field too few"],
  ["7,1971-01-02T00:00:00Z,open,Hi,3,true,x\n", "a field too many"],
  ["7,1971-01-02T00:00:00Z,open,Hi\0,3,true\n", "a NUL"],
  ["7,1971-01-02T00:00:00Z,open,Hi,3,true\rx\n", "a lone CR"],
])("leaves %j to those who look closer: %s", (text) => {
  expect(read(text + " ".repeat(30)).next).toBe(-1);
});
