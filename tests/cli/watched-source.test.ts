import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { watchedSource } from "../../src/cli/watched-source.ts";

const folder = mkdtempSync(join(tmpdir(), "touchstone-watched-"));
afterAll(() => rmSync(folder, { recursive: true }));

const path = join(folder, "export.csv");
writeFileSync(path, "");
truncateSync(path, 64 * 1024 * 1024);
const chunk = new TextEncoder().encode("a\nb\nc\n");

async function watched(errIsTerminal: boolean, isTakenOut = false) {
  const told: string[] = [];
  const err = (text: string) => told.push(text);
  // What the result is written to plays no part.
  const terminal = { folder, isInteractive: !errIsTerminal, errIsTerminal, out: () => {}, err };
  const call = {
    terminal,
    language: "en",
    wantsJson: false,
    positionals: [],
    options: {},
  } as const;
  const exported = { name: "export.csv", isTakenOut, chunks: () => [chunk, chunk] };
  const source = await watchedSource(exported, path, { ...call, positionals: [] });
  const seen: Uint8Array[] = [];
  for await (const part of source.chunks()) seen.push(part);
  return { told, seen };
}

it("tells how far each reading is, and takes the line away", async () => {
  const { told, seen } = await watched(true);
  expect(seen).toEqual([chunk, chunk]);
  expect(told[0]).toContain("export.csv: 0 %, 0 MB, 3 rows");
  expect(told.at(-1)).toBe("\r\u001B[K");
});

it("says nothing where nobody looks on", async () => {
  expect((await watched(false)).told).toEqual([]);
});

it("says nothing of a file out of an archive, whose size nobody knows", async () => {
  expect((await watched(true, true)).told).toEqual([]);
});
