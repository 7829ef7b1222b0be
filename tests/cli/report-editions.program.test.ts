import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";

const project = resolve(import.meta.dirname, "../..");
const main = join(project, "src/cli/main.ts");
const place = mkdtempSync(join(tmpdir(), "touchstone-levels-"));

const texts = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
    .join("\n");

const called = (text: string, words: readonly string[]) =>
  words.filter((word) => text.toLowerCase().includes(word));
const names = ["汐葉", "tidalleaf", "norvane", "曜聲", "luminovox", "渡橋", "duqiao"];

it("writes one folder per level, and what a level hides is in none of its files", () => {
  execFileSync(process.execPath, [main, "report", project, "--levels", "--out", place], {
    stdio: "ignore",
  });
  expect(readdirSync(place).sort()).toEqual([
    "committee",
    "executive",
    "public",
    "vendor-luminovox",
    "vendor-norvane",
    "vendor-tidalleaf",
    "working",
  ]);
  const text = Object.fromEntries(
    readdirSync(place).map((name) => [name, texts(join(place, name))]),
  );
  expect(called(text.working ?? "", names)).toEqual(names);
  expect(/scorecards\/evaluations\/[a-z]/.test(text.working ?? "")).toBe(true);
  expect(/scorecards\/evaluations\/[a-z]/.test(text.executive ?? "")).toBe(false);
  expect(called(text.public ?? "", names)).toEqual([]);
  expect(/NT\$|scorecards\/|游承志|柯雨嵐|Ke Yu-lan/.test(text.public ?? "")).toBe(false);
  expect(called(text["vendor-norvane"] ?? "", names)).toEqual(["norvane", "渡橋", "duqiao"]);
  expect(called(text["vendor-tidalleaf"] ?? "", names)).toEqual(["汐葉", "tidalleaf"]);
  const hashes = Object.values(text).map((one) => /"inputHash": "(\w{64})"/.exec(one)?.[1]);
  expect(new Set(hashes).size).toBe(1);
}, 180_000);

it("says which editions there are, and that --levels goes with no file", () => {
  const said = (...words: string[]) =>
    spawnSync(process.execPath, [main, "report", project, "--lang", "en", ...words], {
      encoding: "utf8",
    });
  const odd = said("--level", "excutive", "--out", join(place, "odd"));
  expect([odd.status, odd.stderr]).toEqual([2, expect.stringContaining("Did you mean executive?")]);
  const both = said("--levels", "--docx", "a.docx");
  expect([both.status, both.stderr]).toEqual([2, expect.stringContaining("--docx")]);
}, 60_000);
