import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { problemReportSchema } from "../../src/core/diagnostic/json.ts";
import { hostile, hostileWorkspace } from "../workspaces/hostile-workspace.ts";
import { touchstone } from "./terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "touchstone-hostile-"));
beforeAll(() => hostileWorkspace(folder));
afterAll(() => rmSync(folder, { recursive: true }));

/** Characters that move the cursor, colour or turn the text; a line end is all that may come. */
const tricks = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u;
const lines = (text: string) => text.split("\n");

it("shows hostile names at a terminal as the text that they are", async () => {
  const { exit, out } = await touchstone(["decide"], { folder, isInteractive: true });
  expect(exit).toBe(0);
  expect(out).toContain(hostile.vendor);
  expect(out).toContain("\\u{202E}gnp.exe");
  for (const line of lines(out)) expect(line).not.toMatch(tricks);
});

it("names a hostile file in a problem without any power over the terminal", async () => {
  const name = "a\u202eb\u001b[31m.yaml";
  writeFileSync(join(folder, "scorecards", name), "name: x\n");
  const { exit, out, err } = await touchstone(["check"], { folder });
  rmSync(join(folder, "scorecards", name));
  const { problems } = problemReportSchema.parse(JSON.parse(out));
  expect([exit, problems.some(({ file }) => file.includes("\u202e"))]).toEqual([1, true]);
  expect(err).toContain("\\u{202E}");
  for (const line of lines(err)) expect(line).not.toMatch(tricks);
});
