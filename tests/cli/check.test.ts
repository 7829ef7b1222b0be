import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { problemReportSchema } from "../../src/core/diagnostic/json.ts";
import { atTerminal, bothLanguages, touchstone } from "./terminal.ts";

const at = (path: string) => fileURLToPath(new URL(`../cases/check/${path}`, import.meta.url));
const faulty = at("twelve-faults/input");

type Expected = { code: string; file: string; line: number; column: number };
const expected: Expected[] = JSON.parse(readFileSync(at("twelve-faults/expected.json"), "utf8"));

it.each(bothLanguages)("names twelve faults in one run, for a person, in %s", async (lang) => {
  const { exit, out, err } = await atTerminal(["check", faulty, "--lang", lang]);
  expect(exit).toBe(1);
  expect(expected).toHaveLength(12);
  for (const { code, file, line, column } of expected) {
    const heading = out.split("\n").find((one) => one.startsWith(`${file}:${line}:${column} `));
    expect(heading).toContain(`[${code}]`);
  }
  expect(out.match(/\[[a-z0-9-]+\]$/gm)).toHaveLength(12);
  expect(err).toBe("");
});

it("gives the twelve to machines on one channel and to people on the other", async () => {
  const piped = await touchstone(["check", faulty, "--lang", "en"]);
  const { problems, errors } = problemReportSchema.parse(JSON.parse(piped.out));
  const places = problems.map(({ code, file, line, column }) => ({ code, file, line, column }));
  expect(places).toEqual(expected);
  expect([piped.exit, errors]).toEqual([1, 12]);
  expect(piped.err).toMatch(/Errors: 12/);
  const asked = await touchstone(["check", faulty, "--lang", "en", "--json"]);
  expect(asked).toEqual({ exit: 1, out: piped.out, err: "" });
});

it("reads the folder where one stands, and says when nothing is wrong", async () => {
  expect(await touchstone(["check", "--json"], { folder: at("clean/input") })).toMatchObject({
    exit: 0,
    out: expect.stringContaining('"errors": 0'),
  });
  expect(await atTerminal(["check", "clean/input"], at(""))).toMatchObject({
    exit: 0,
    out: "沒有發現問題。\n",
  });
});

it("names what is wrong with the tickets in the same run, although the decision cannot be read", async () => {
  const folder = mkdtempSync(join(tmpdir(), "touchstone-check-"));
  cpSync(at("clean/input"), folder, { recursive: true });
  appendFileSync(join(folder, "checklists/decision.yaml"), "currancy: TWD\n");
  writeFileSync(join(folder, "pilots/polaris/tickets.csv"), "a,b\n1,2\n");
  const { exit, out } = await touchstone(["check", folder]);
  rmSync(folder, { recursive: true });
  const { problems } = problemReportSchema.parse(JSON.parse(out));
  const files = new Set(problems.map(({ file }) => file));
  expect([exit, [...files]]).toEqual([
    1,
    ["checklists/decision.yaml", "pilots/polaris/tickets.csv"],
  ]);
});
