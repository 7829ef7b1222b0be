import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { withFileProblems } from "../../adapters/file-problem.ts";
import { writeFileAtomically } from "../../adapters/files.ts";
import { readWorkbook } from "../../adapters/workbook/read-workbook.ts";
import { type AuditEntry, auditEntries } from "../../core/experience/audit-form.ts";
import { auditGrid } from "../../core/experience/audit-sheet-text.ts";
import type { Grid } from "../../core/panel/questionnaire/grid.ts";
import { cutRows } from "../../core/parse/csv-cells.ts";
import { decode } from "../../core/parse/decode.ts";
import { csvLine } from "../../core/text/csv-line.ts";
import { type Call, type ExitCode, UsageError } from "../command.ts";
import { experienceText } from "../experience-text.ts";
import { auditPaths } from "./paths.ts";

const header = ["reply_code", "rater", "item_id", "score", "note"];

/** Marks already on file of other raters; those of the same rater are replaced. */
async function marksOfOthers(path: string, rater: string): Promise<string[][]> {
  if (!existsSync(path)) return [];
  const text = (await withFileProblems(path, () => readFile(path, "utf8"))).replace(/^\uFEFF/, "");
  return cutRows(text, ",")
    .slice(1)
    .map(({ cells }) => cells)
    .filter((cells) => cells[1] !== rater);
}

function rowOf({ reply, rater, item, score, note }: AuditEntry): string[] {
  return [reply, rater, item, score, note];
}

/** A workbook begins as every ZIP file does; anything else is tried as CSV. */
async function gridOf(bytes: Uint8Array): Promise<Grid | null> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isZip) return (await readWorkbook(bytes)).grid;
  const text = decode(bytes)?.text;
  return text === undefined ? null : auditGrid(text);
}

async function entriesOf(path: string, { language }: Call): Promise<AuditEntry[]> {
  const words = experienceText(language).audit;
  const bytes = new Uint8Array(await withFileProblems(path, () => readFile(path)));
  const grid = await gridOf(bytes);
  const entries = grid && auditEntries(grid);
  if (!entries) throw new UsageError(words.notASheet(path));
  if (entries.some(({ rater }) => rater === "")) throw new UsageError(words.noRater(path));
  return entries;
}

/** Reads the sheet of one rater, and puts the marks on file when told to. */
export async function readAudit(call: Call): Promise<ExitCode> {
  const { terminal, language, options, positionals } = call;
  const words = experienceText(language).audit;
  const [, sheet = "", folder = "."] = positionals;
  const { audit: target } = auditPaths(resolve(terminal.folder, folder), call);
  const entries = await entriesOf(resolve(terminal.folder, sheet), call);
  const rater = entries[0]?.rater ?? "";
  const replies = new Set(entries.map(({ reply }) => reply)).size;
  terminal.out(`${words.readRows(String(entries.length), String(replies), rater)}\n`);
  if (options.write !== true) {
    terminal.err(`${words.notWritten}\n`);
    return 0;
  }
  const rows = [...(await marksOfOthers(target, rater)), ...entries.map(rowOf)];
  await writeFileAtomically(target, [header, ...rows].map(csvLine).join(""));
  terminal.out(`${words.wroteAudit(target)}\n`);
  return 0;
}
