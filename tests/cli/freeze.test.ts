import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { decideOutput } from "../../src/core/schema/decide-output.ts";
import { touchstone } from "./terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "touchstone-freeze-"));
const path = join(folder, "checklists/decision.yaml");
const freeze = (...words: string[]) => touchstone(["freeze", ...words], { folder });

beforeAll(async () => {
  await touchstone(["new", "."], { folder });
});
afterAll(() => rmSync(folder, { recursive: true }));

it("adds one signed hash to the decision and leaves every other line and comment", async () => {
  const before = readFileSync(path, "utf8");
  const { exit, out } = await freeze("--what", "kpis", "--by", "林曉晴");
  const [hash] = /[0-9a-f]{64}/.exec(out) ?? [];
  expect([exit, hash]).toEqual([0, expect.any(String)]);
  const after = readFileSync(path, "utf8");
  for (const line of before.trimEnd().split("\n")) expect(after).toContain(line.trimEnd());
  expect(after).toContain(hash);
  expect(after).toContain("林曉晴");
  const checked = await touchstone(["check"], { folder });
  expect([checked.exit, JSON.parse(checked.out).problems]).toEqual([0, []]);
});

it("closes the item of the stage that waited for it, and gives the same hash again", async () => {
  const { out } = await touchstone(["decide"], { folder });
  const [first] = decideOutput.parse(JSON.parse(out)).stages;
  expect(first?.open).not.toContain("kpi-freeze");
  const [again, once] = [await freeze("--what", "kpis", "--by", "x"), readFileSync(path, "utf8")];
  const hashes = once.match(/[0-9a-f]{64}/g) ?? [];
  expect(again.out).toContain(hashes[0]);
});

it.each([
  [[]],
  [["--what", "kpis"]],
  [["--what", "prices", "--by", "x"]],
  [["--what", "kpis", "--by", " "]],
])("says how it is written when %j is not enough", async (words) => {
  const { exit, err } = await freeze(...words, "--lang", "en");
  expect([exit, err]).toEqual([2, expect.stringContaining("--what kpis|criteria --by")]);
});
