import { expect, it } from "vitest";
import {
  knownFiles,
  measuredAttachments,
  notOpening,
} from "../../../../src/core/rehearsal/attachments/measured-attachments.ts";
import type { StoredFiles } from "../../../../src/core/rehearsal/attachments/stored-files.ts";
import { cellsOf, textExport } from "../../../workspaces/text-export.ts";

const ofAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
const table = textExport(`file_id,name,bytes,sha256\nF-1,a.txt,3,${ofAbc}\nF-2,b.jpg,9,x\n`);

const stored = (files: Record<string, string>): StoredFiles =>
  new Map(
    Object.entries(files).map(([path, text]) => [path, () => [new TextEncoder().encode(text)]]),
  );

it("puts what was measured in place of what the table says, and leaves out rows without a file", async () => {
  const { table: found, account } = await measuredAttachments(
    table,
    stored({ "F-1.txt": "abc" }),
    await knownFiles(table, null),
  );
  expect(await cellsOf(found)).toEqual([["F-1", "a.txt", "3", ofAbc]]);
  expect(account).toEqual({ listed: 2, found: 1, opened: 0, unjudged: 1, contradicted: 0 });
});

it("keeps rows without a file on the old side, as they were told", async () => {
  const { table: found } = await measuredAttachments(table, stored({ "F-1.txt": "abc" }), null);
  expect((await cellsOf(found))[1]).toEqual(["F-2", "b.jpg", "9", "x"]);
});

it("measures where the table knows neither size nor checksum", async () => {
  const bare = textExport("file_id,name\nF-1,a.txt\n");
  const { table: found, account } = await measuredAttachments(bare, stored({ "F-1": "abc" }), null);
  expect(await found.columns()).toEqual(["file_id", "name", "bytes", "sha256"]);
  expect(await cellsOf(found)).toEqual([["F-1", "a.txt", "3", ofAbc]]);
  expect(account.contradicted).toBe(0);
});

it("tells files that are not what the table says, and pictures that are none", async () => {
  const { account, rows } = await measuredAttachments(
    table,
    stored({ "F-1.txt": "abcd", "F-2.jpg": "<html>" }),
    null,
  );
  expect(account).toMatchObject({ found: 2, contradicted: 2, opened: 0 });
  expect(notOpening(new Map(), rows)).toBe(1);
  const same = await knownFiles(table, { table, account, rows });
  expect(notOpening(same, rows)).toBe(0);
});

it("compares nothing that the other side does not tell", async () => {
  const silent = textExport("file_id,name,bytes,sha256\nF-1,a.txt,,\nF-2,b.jpg,9,x\n");
  const known = await knownFiles(silent, null);
  const { table: found } = await measuredAttachments(silent, stored({ "F-1": "abc" }), known);
  expect(await cellsOf(found)).toEqual([["F-1", "a.txt", "", ""]]);
});
