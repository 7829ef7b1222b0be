import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { type ReconcileOutput, reconcileOutput } from "../../src/core/schema/reconcile-output.ts";
import { csvOf } from "../workspaces/text-export.ts";
import { planted, readTextTable, type TextTable } from "./planted-damage.ts";
import { project, touchstone } from "./terminal.ts";

const sample = "pilots/tidalleaf/tickets.csv";
const tickets = readTextTable(join(project, sample));

/** Rows and columns in another order: the copy a new system would give. */
function turned(table: TextTable): TextTable {
  const [header = [], ...rows] = table;
  const order = header.map((_, at) => (at * 7 + 3) % header.length);
  const isWhole = new Set(order).size === header.length;
  const places = isWhole ? order : header.map((_, at) => header.length - 1 - at);
  return [header, ...[...rows].reverse()].map((row) => places.map((at) => row[at] ?? ""));
}

async function reconciled(next: TextTable): Promise<{ output: ReconcileOutput; exit: number }> {
  const folder = mkdtempSync(join(tmpdir(), "reconcile-"));
  writeFileSync(join(folder, "tickets.csv"), csvOf(turned(next)));
  const words = ["reconcile", sample, join(folder, "tickets.csv"), "--key", "ticket_id"];
  const { exit, out } = await touchstone(words);
  return { output: reconcileOutput.parse(JSON.parse(out)), exit };
}

it("finds nothing in a copy whose rows and columns stand in another order", async () => {
  const { output, exit } = await reconciled(tickets);
  expect(output.kinds[0]?.findings).toEqual([]);
  expect(output.totals.matchRate).toBe(1);
  expect(exit).toBe(0);
});

it.each(planted)("finds $name, and nothing else", async ({ damage, finds }) => {
  const { output, exit } = await reconciled(damage(tickets));
  const found = output.kinds[0]?.findings.map(({ id, column, rows }) => [id, column, rows]);
  expect(found).toEqual([finds]);
  expect(exit).toBe(1);
});

it("finds all of them at once", async () => {
  const { output } = await reconciled(planted.reduce((table, one) => one.damage(table), tickets));
  const found = new Set(output.kinds[0]?.findings.map(({ id }) => id));
  for (const { finds } of planted) expect(found).toContain(finds[0]);
});

it("writes a sheet for acceptance with the rows to look at", async () => {
  const folder = mkdtempSync(join(tmpdir(), "reconcile-"));
  const sheet = join(folder, "sheet.csv");
  const { out } = await touchstone(["reconcile", sample, sample, "--sample", sheet]);
  const lines = readFileSync(sheet, "utf8").trim().split("\r\n");
  const size = JSON.parse(out).kinds[0].acceptance.size;
  expect(lines).toHaveLength(size + 1);
});

it.each([
  [["reconcile", sample, "README.md"], 2, "README.md"],
  [["reconcile", sample, "pilots"], 2, "--key|OLD"],
  [["reconcile", sample, "pilots/baseline/tickets.csv"], 1, "no-common-key"],
])("names wrong use and files without a common key: %j", async (words, exit, said) => {
  const ran = await touchstone(words);
  expect(ran.exit).toBe(exit);
  expect(ran.err).toMatch(new RegExp(said));
});
