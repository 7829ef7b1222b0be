import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import { expect, it } from "vitest";
import { writeFileAtomically } from "../../src/adapters/files.ts";
import { writeWorkbook } from "../../src/adapters/workbook/write-workbook.ts";
import { auditForm } from "../../src/core/experience/audit-form.ts";
import { project, touchstone } from "./terminal.ts";

function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), "audit-"));
  for (const name of ["checklists", "scorecards", "pilots"]) {
    cpSync(join(project, name), join(folder, name), { recursive: true });
  }
  rmSync(join(folder, "pilots/norvane/reply-sample.csv"));
  rmSync(join(folder, "pilots/norvane/reply-audit.csv"));
  return folder;
}

const lines = (path: string) => readFileSync(path, "utf8").trim().split("\r\n");

it("draws replies, writes two sheets, and reads marks back", async () => {
  const folder = copy();
  const drawn = await touchstone(["audit", folder, "--vendor", "norvane", "--lang", "en"]);
  expect(drawn.exit).toBe(0);
  const sample = join(folder, "pilots/norvane/reply-sample.csv");
  expect(lines(sample)).toHaveLength(151);
  const sheet = join(folder, "pilots/norvane/audit-sheets/rater-a.xlsx");
  const { sheets } = await readXlsx(new Uint8Array(readFileSync(sheet)));
  expect(sheets[0]?.rows.length).toBe(4 + 90);

  const form = auditForm("A", ["R001"], "2026-11-24", "en");
  const marked = form.sheets.map((one, at) =>
    at > 0
      ? one
      : {
          ...one,
          rows: one.rows.map((row, index) =>
            index < 4
              ? row
              : {
                  ...row,
                  cells: row.cells.map((cell, c) =>
                    c > 0 && c < 13 ? { ...cell, value: 2 } : cell,
                  ),
                },
          ),
        },
  );
  const filled = join(folder, "filled.xlsx");
  await writeFileAtomically(filled, await writeWorkbook({ ...form, sheets: marked }));
  const words = ["audit", "read", filled, folder, "--vendor", "norvane", "--lang", "en"];
  expect((await touchstone(words)).err).toContain("--write");
  expect((await touchstone([...words, "--write"])).exit).toBe(0);
  expect((await touchstone([...words, "--write"])).exit).toBe(0);
  expect(lines(join(folder, "pilots/norvane/reply-audit.csv"))).toHaveLength(13);

  const other = join(folder, "pilots/norvane/audit-sheets/rater-b.csv");
  const csv = readFileSync(other, "utf8").replace(/\r\n(R\d+)/, `\r\n$1${",1".repeat(12)}`);
  await writeFileAtomically(other, csv);
  const read = ["audit", "read", other, folder, "--vendor", "norvane", "--write", "--lang", "en"];
  expect((await touchstone(read)).exit).toBe(0);
  expect(lines(join(folder, "pilots/norvane/reply-audit.csv"))).toHaveLength(25);
});

it("does not draw anew over marks, and names what is missing", async () => {
  const folder = copy();
  const words = ["audit", folder, "--vendor", "tidalleaf", "--lang", "en"];
  expect((await touchstone(words)).err).toContain("--replace");
  expect((await touchstone(["audit", folder])).exit).toBe(2);
  expect((await touchstone(["audit", folder, "--vendor", "luminovox"])).exit).toBe(2);
});
