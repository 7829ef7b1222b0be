import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { touchstone } from "./terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "touchstone-letters-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("writes the minutes, and letters only to those who are out for good", async () => {
  const minutes = join(folder, "minutes.md");
  const letters = join(folder, "letters");
  const ran = await touchstone(["decide", "--minutes", minutes, "--feedback", letters]);
  expect(ran.exit).toBe(0);
  const text = readFileSync(minutes, "utf8");
  for (const word of ["評選會議紀錄", "出席委員", "白若谷", "總表附註", "出席委員簽名"]) {
    expect(text).toContain(word);
  }
  // Nobody is recommended yet, so only the vendor that a gate excludes hears of it.
  expect(readdirSync(letters)).toEqual(["luminovox.docx"]);
}, 60_000);

it("writes a Word document where that is asked for", async () => {
  const minutes = join(folder, "minutes.docx");
  await touchstone(["decide", "--minutes", minutes, "--lang", "en"]);
  expect(existsSync(minutes)).toBe(true);
  expect([...readFileSync(minutes).subarray(0, 2)]).toEqual([0x50, 0x4b]);
}, 60_000);
