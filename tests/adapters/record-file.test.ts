import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { recordFile } from "../../src/adapters/record-file.ts";
import { sharedColumns } from "../../src/core/rehearsal/reconcile/column-places.ts";
import { fingerprintedFile } from "../../src/core/rehearsal/reconcile/fingerprinted-file.ts";
import { readRows, readSomeRows } from "../../src/core/rehearsal/reconcile/record-file.ts";
import type { RecordFormat } from "../../src/core/rehearsal/records/record-scanner.ts";

const folder = mkdtempSync(join(tmpdir(), "touchstone-records-"));
afterAll(() => rmSync(folder, { recursive: true }));

const rows = 70_000;
// Quoted line ends and CRLF, so that a row's place cannot be guessed from lines.
const rowOf = (number: number) => `N-${number},"退貨,\r\n第 ${number} 件",x\r\n`;
const csv = `id,topic,note\r\n${Array.from({ length: rows }, (_, number) => rowOf(number)).join("")}`;
const json = Array.from({ length: 50 }, (_, number) => `{"id":"N-${number}"}\n`).join("");
const utf16 = Buffer.from(`\uFEFF${csv}`, "utf16le");

const wanted = Uint32Array.of(0, 1, 31_000, 31_001, 52_345, rows - 1);

async function idsOf(name: string, format: RecordFormat, some: Uint32Array, isReadFirst = true) {
  const file = recordFile(join(folder, name), format, name);
  if (isReadFirst) await readRows(file, () => {});
  const found: string[] = [];
  await readSomeRows(file, some, (row, number) => {
    found.push(`${number}: ${new TextDecoder().decode(row.field(0))}`);
  });
  return found;
}

const expected = Array.from(wanted, (number) => `${number}: N-${number}`);

it.each([
  ["plain.csv", csv],
  ["marked.csv", `\uFEFF${csv}`],
  ["utf16.csv", utf16],
])("finds rows of %s again, in whatever chunk they stand", async (name, content) => {
  writeFileSync(join(folder, name), content);
  expect(await idsOf(name, "csv", wanted)).toEqual(expected);
  expect(await idsOf(name, "csv", wanted, false)).toEqual(expected);
});

it("finds them in a format without places, too", async () => {
  writeFileSync(join(folder, "a.json"), json);
  expect(await idsOf("a.json", "json", Uint32Array.of(7, 49))).toEqual(["7: N-7", "49: N-49"]);
});

it.each([
  ["plain.csv", "csv"],
  ["utf16.csv", "csv"],
  ["a.json", "json"],
] as const)(
  "takes the first look at %s in another thread as it would here",
  async (name, format) => {
    const path = join(folder, name);
    const [there, here] = [recordFile(path, format, name), recordFile(path, format, name)];
    const header = await there.columns();
    const { old: columns } = sharedColumns(header, header, ["id"], []);
    const found = await there.fingerprinted({ columns, header }, null, 0);
    expect(found).toEqual({
      ...(await fingerprintedFile(here, { columns, header })),
      marks: here.marks(),
    });
    const ids: string[] = [];
    await readSomeRows(there, Uint32Array.of(7, 49), (row) => {
      ids.push(new TextDecoder().decode(row.field(0)));
    });
    expect(ids).toEqual(["N-7", "N-49"]);
  },
);

it("leaves a small file and one that cannot be read to whoever asked", async () => {
  const task = { columns: sharedColumns(["id"], ["id"], ["id"], []).old, header: ["id"] };
  const file = recordFile(join(folder, "a.json"), "json", "a.json");
  expect(await file.fingerprinted(task)).toBeNull();
  writeFileSync(join(folder, "broken.json"), "{");
  const broken = recordFile(join(folder, "broken.json"), "json", "broken.json");
  expect(await broken.fingerprinted(task, null, 0)).toBeNull();
});
