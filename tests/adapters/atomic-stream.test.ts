import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { openAtomicStream } from "../../src/adapters/atomic-stream.ts";
import { FileProblem } from "../../src/adapters/file-problem.ts";

const folder = mkdtempSync(join(tmpdir(), "touchstone-stream-"));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, "tickets.csv");
const bytes = (text: string) => new TextEncoder().encode(text);

it("shows the old file until the new one is whole", () => {
  writeFileSync(path, "old");
  const stream = openAtomicStream(path);
  stream.write(bytes("new "));
  stream.write(bytes("file"));
  expect(readFileSync(path, "utf8")).toBe("old");
  stream.commit();
  expect(readFileSync(path, "utf8")).toBe("new file");
  expect(readdirSync(folder)).toEqual(["tickets.csv"]);
});

it("leaves nothing behind when it is given up", () => {
  const stream = openAtomicStream(join(folder, "other.csv"));
  stream.write(bytes("half"));
  stream.discard();
  expect(readdirSync(folder)).toEqual(["tickets.csv"]);
});

it("says in a word when there is no such place", () => {
  const file = join(path, "below-a-file.csv");
  expect(() => openAtomicStream(file)).toThrow(FileProblem);
});
