import { expect, it } from "vitest";
import { sharedColumns } from "../../../../src/core/rehearsal/reconcile/column-places.ts";
import {
  bothFingerprinted,
  fingerprintedFile,
} from "../../../../src/core/rehearsal/reconcile/fingerprinted-file.ts";
import { textExport } from "../../../workspaces/text-export.ts";

const header = ["id", "status"];
const task = { columns: sharedColumns(header, header, ["id"], []).old, header };
const file = textExport("id,status\n1,open\n,open\n");

it("keeps of a file its fingerprints and its counts", async () => {
  const { rows, counts } = await fingerprintedFile(file, task);
  expect([rows.rows, rows.emptyKeys]).toEqual([2, 1]);
  expect([...counts]).toEqual([["status open", 2]]);
  expect(rows.keyA(0)).not.toBe(rows.keyA(1));
});

it("takes what another thread found, and reads itself where none did", async () => {
  const found = await fingerprintedFile(file, task);
  const asked = { ...textExport("id,status\n"), fingerprinted: async () => found };
  expect((await bothFingerprinted([file, task], [asked, task])).new).toBe(found);
  const refused = { ...file, fingerprinted: async () => null };
  expect(await bothFingerprinted([file, task], [refused, task])).toEqual({
    old: found,
    new: found,
  });
});

it("reads itself where the other thread fails while this side is read", async () => {
  const failing = { ...file, fingerprinted: () => Promise.reject(new Error("gone")) };
  const found = await bothFingerprinted([file, task], [failing, task]);
  expect(found.new.rows.rows).toBe(2);
});

it("stops the other thread when this side cannot be read", async () => {
  let told: AbortSignal | null = null;
  const waiting = {
    ...file,
    fingerprinted: (_: unknown, stop: AbortSignal | null = null) => {
      told = stop;
      return new Promise<null>(() => {});
    },
  };
  const broken = { ...file, read: () => Promise.reject(new Error("broken")) };
  await expect(bothFingerprinted([broken, task], [waiting, task])).rejects.toThrow("broken");
  expect(told).toMatchObject({ aborted: true });
});
