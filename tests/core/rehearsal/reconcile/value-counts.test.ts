import { expect, it } from "vitest";
import { readRows } from "../../../../src/core/rehearsal/reconcile/record-file.ts";
import {
  countedValues,
  ValueCounts,
} from "../../../../src/core/rehearsal/reconcile/value-counts.ts";
import { textExport } from "../../../workspaces/text-export.ts";

async function countsOf(text: string): Promise<Map<string, number>> {
  const file = textExport(text);
  const counts = new ValueCounts(await file.columns());
  await readRows(file, counts.read);
  return counts.result();
}

it("counts by month of the instant, whatever zone it is written in", async () => {
  const utc = await countsOf("id,created_at\n1,2026-08-31T17:00:00Z\n2,2026-09-15T01:00:00Z\n");
  const taipei = "id,created_at\n1,2026-09-01 01:00:00+08:00\n2,2026-09-15 09:00:00+08:00\n";
  expect(utc).toEqual(await countsOf(taipei));
  expect([...utc]).toEqual([
    ["month 2026-08", 1],
    ["month 2026-09", 1],
  ]);
});

it("takes no number for a month, and reads no further than the field", async () => {
  const epoch = "id,created_at,note\n1,1772112015,x\n2,2026-11,-15 and more\n3,17721120150000,x\n";
  expect([...(await countsOf(epoch))]).toEqual([]);
});

it("adds decimals up to the same sum in any order", async () => {
  const sum = async (...values: number[]) =>
    (await countsOf(`id,value\n${values.map((one, at) => `${at},${one}\n`).join("")}`)).get(
      "sum value",
    );
  expect(await sum(0.1, 0.2, 0.3)).toBe(await sum(0.3, 0.2, 0.1));
  expect(await sum(1_234_567_890_123)).toBe(1_234_567_890_123); // whole ones keep every digit
});

it("counts by status, and adds up numbers", async () => {
  const found = await countsOf('id,status,bytes\n1,open,10\n2,"open",2.5\n3,結案,\n');
  expect(Object.fromEntries(found)).toEqual({
    "status open": 2,
    "status 結案": 1,
    "sum bytes": 12.5,
  });
});

it("takes a column with very many words for no status", async () => {
  const rows = Array.from({ length: 70 }, (_, at) => `${at},s${at}\n`).join("");
  expect([...(await countsOf(`id,status\n${rows}`))]).toEqual([]);
});

it("puts both sides beside each other where both have the column", async () => {
  const old = await countsOf("id,status,bytes\n1,open,10\n2,closed,5\n");
  const next = await countsOf("id,status\n1,open\n");
  expect(countedValues(old, next)).toEqual([
    { by: "status", value: "closed", old: 1, new: 0 },
    { by: "status", value: "open", old: 1, new: 1 },
  ]);
});
