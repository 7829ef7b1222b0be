import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync, strToU8, zipSync } from "fflate";
import { afterAll, expect, it } from "vitest";
import { exportSources } from "../../src/adapters/export-source.ts";

const folder = mkdtempSync(join(tmpdir(), "touchstone-source-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function textsOf(bytes: Uint8Array) {
  const path = join(folder, "file");
  writeFileSync(path, bytes);
  const texts = [];
  for (const source of await exportSources(path, "file")) {
    // Twice, because an export is looked through before it is translated.
    for (const _ of [1, 2]) {
      let text = "";
      for await (const chunk of source.chunks()) text += new TextDecoder().decode(chunk);
      texts.push(`${source.name} ${source.isTakenOut}: ${text}`);
    }
  }
  return texts;
}

it("reads plain files, gzip and archives of tables, again and again", async () => {
  const table = strToU8("a,b\n");
  expect(await textsOf(table)).toEqual(["file false: a,b\n", "file false: a,b\n"]);
  expect(await textsOf(gzipSync(table))).toEqual(["file false: a,b\n", "file false: a,b\n"]);
  const archive = zipSync({ "b.csv": strToU8("2"), "a.csv": strToU8("1"), "c.png": table });
  expect(await textsOf(archive)).toEqual([
    "file/a.csv true: 1",
    "file/a.csv true: 1",
    "file/b.csv true: 2",
    "file/b.csv true: 2",
  ]);
});

it("hands a damaged archive over as it is", async () => {
  const [text] = await textsOf(Uint8Array.of(0x50, 0x4b, 3, 4, 65, 66));
  expect(text).toMatch(/^file false: PK/);
});
