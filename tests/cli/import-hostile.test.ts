import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import { afterAll, expect, it } from "vitest";
import { z } from "zod";
import { importOutput } from "../../src/core/schema/import-output.ts";
import { atTerminal, touchstone } from "./terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "touchstone-hostile-import-"));
afterAll(() => rmSync(folder, { recursive: true }));

const corpus = fileURLToPath(
  new URL("../../../shared/corpora/naughty-strings/blns.json", import.meta.url),
);
const naughty = existsSync(corpus)
  ? z.array(z.string()).parse(JSON.parse(readFileSync(corpus, "utf8")))
  : [
      "__proto__",
      "constructor",
      "=cmd|' /C calc'!A0",
      "\u001b[31mred",
      "<script>",
      "\u009b1m",
      '"',
    ];
if (!existsSync(corpus)) console.info("skipped: the full list of naughty strings is not there");

const taipei = ["--zone", "Asia/Taipei"];
const control = /(?![\n\t])\p{Cc}|[\u202a-\u202e]/u;
const colour = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, "g");

it("strings of strangers stay data: in cells", async () => {
  const rows = naughty.map((text, index) => [
    index,
    "2026-05-25 09:00",
    "",
    text,
    text,
    text,
    text,
  ]);
  const header = [
    "Ticket ID",
    "Created time",
    "Resolved time",
    "Status",
    "Source",
    "Email",
    "Time tracked",
  ];
  writeFileSync(join(folder, "cells.csv"), Papa.unparse([header, ...rows]));
  const words = ["import", "cells.csv", ...taipei, "--out", "out.csv"];
  const { out } = await touchstone(words, { folder });
  const { rows: read, tickets, leftOut } = importOutput.parse(JSON.parse(out));
  expect([read, tickets + leftOut]).toEqual([naughty.length, naughty.length]);
  const text = readFileSync(join(folder, "out.csv"), "utf8");
  const cells = Papa.parse<string[]>(text).data.flat();
  expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
  const shown = await atTerminal(words, folder);
  expect(shown.out).not.toMatch(control);
});

it("strings of strangers stay data: in headers", async () => {
  const header = ["工單編號", "建立時間", ...naughty];
  writeFileSync(join(folder, "headers.csv"), Papa.unparse([header, header.map(() => "x")]));
  const { exit, out, err } = await atTerminal(["import", "headers.csv", "--out", "h.csv"], folder);
  expect([exit, existsSync(join(folder, "h.csv"))]).toEqual([1, false]);
  expect(out).not.toMatch(control);
  // Colours are ours; nothing else may move a terminal.
  expect(err.replaceAll(colour, "")).not.toMatch(control);
});
