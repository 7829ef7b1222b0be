import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Cell, readXlsx, writeXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, expect, it } from "vitest";
import { vendorCodes } from "../../src/core/panel/questionnaire/vendor-codes.ts";
import {
  questionnaireOutput,
  questionnairesOutput,
} from "../../src/core/schema/questionnaire-output.ts";
import { project, touchstone } from "./terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "touchstone-questionnaire-"));
const made = join(folder, "made");
const workspace = join(folder, "workspace");

/** A spreadsheet program, where the machine has one. */
const office = ["soffice", "libreoffice"].find(
  (name) => spawnSync(name, ["--version"]).status === 0,
);
const withOffice = it.skipIf(office === undefined);
if (office === undefined) console.log("LibreOffice is not installed: its round trips are skipped.");

function convert(to: string, out: string, files: readonly string[]) {
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const words = [profile, "--headless", "--convert-to", to, "--outdir", out, ...files];
  const { status, stderr } = spawnSync(office ?? "", words, { timeout: 120_000 });
  if (status !== 0) throw new Error(String(stderr));
}

async function read(file: string, ...more: string[]) {
  const ran = await touchstone(["questionnaire", "read", file, workspace, "--json", ...more]);
  return { exit: ran.exit, err: ran.err, ...questionnaireOutput.parse(JSON.parse(ran.out)) };
}

/** Rewrites a workbook as a person, or a program gone astray, would. */
async function refill(from: string, to: string, edit: (sheet: WorkSheet) => void) {
  const workbook = await readXlsx(new Uint8Array(readFileSync(from)), { readStyles: true });
  const answers = workbook.sheets[1];
  if (!answers) throw new Error("no answers");
  const sheet: WorkSheet = {
    rows: answers.rows,
    cells: new Map(),
    merges: [],
    columns: answers.columns ?? [],
  };
  edit(sheet);
  const { rows, cells, merges, columns } = sheet;
  const sheets = workbook.sheets.map((one, index) =>
    index === 1
      ? { name: one.name, rows, cells, merges, columns }
      : { name: one.name, rows: one.rows, hidden: one.hidden ?? false },
  );
  writeFileSync(to, await writeXlsx({ sheets }));
}

type WorkSheet = {
  rows: Cell["value"][][];
  cells: Map<string, Partial<Cell>>;
  merges: { startRow: number; startCol: number; endRow: number; endCol: number }[];
  columns: { hidden?: boolean }[];
};

const rowOf = ({ rows }: WorkSheet, key: string) => rows.findIndex(([first]) => first === key);

beforeAll(async () => {
  for (const part of ["checklists", "scorecards"]) {
    cpSync(join(project, part), join(workspace, part), { recursive: true });
  }
  const ran = await touchstone(["questionnaire", workspace, "--out", made]);
  expect(ran.exit).toBe(0);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

it("reads back what it made: nothing new, nothing different, nothing left unread", async () => {
  for (const name of ["vendor-norvane", "vendor-luminovox", "evaluator-it-lead"]) {
    const { exit, changes, problems } = await read(join(made, `${name}.xlsx`));
    expect([name, exit, problems.problems]).toEqual([name, 0, []]);
    expect(changes.length).toBeGreaterThan(10);
    expect(changes.filter(({ state }) => state !== "same")).toEqual([]);
  }
});

withOffice(
  "a round trip of every questionnaire of the sample through LibreOffice loses nothing",
  async () => {
    const names = [
      ...["luminovox", "norvane", "tidalleaf"].map((id) => `vendor-${id}`),
      ...["it-lead", "service-lead"].map((id) => `evaluator-${id}`),
    ];
    const out = join(folder, "office");
    convert(
      "xlsx",
      out,
      names.map((name) => join(made, `${name}.xlsx`)),
    );
    for (const name of names) {
      const [own, saved] = [join(made, `${name}.xlsx`), join(out, `${name}.xlsx`)];
      const [before, after] = [await read(own), await read(saved)];
      expect([name, after.problems.problems]).toEqual([name, []]);
      expect(after.changes).toEqual(before.changes);
    }
  },
  180_000,
);

withOffice(
  "an old .xls under a new name is told, and nothing is read from it",
  async () => {
    const out = join(folder, "old");
    convert("xls", out, [join(made, "vendor-norvane.xlsx")]);
    const renamed = join(folder, "renamed.xlsx");
    cpSync(join(out, "vendor-norvane.xls"), renamed);
    const ran = await touchstone(["questionnaire", "read", renamed, workspace, "--lang", "en"]);
    expect(ran.exit).toBe(1);
    expect(ran.err).toContain("workbook-old-or-locked");
  },
  120_000,
);

it("rows sorted, columns hidden and moved make no difference", async () => {
  const file = join(folder, "moved.xlsx");
  await refill(join(made, "vendor-norvane.xlsx"), file, (sheet) => {
    const [technical = [], heading = [], ...rest] = sheet.rows;
    sheet.rows = [technical, heading, ...rest.reverse()].map((row) => [...row].reverse());
    sheet.columns = sheet.columns.map((column, index) => ({ ...column, hidden: index % 2 === 0 }));
  });
  const { changes, problems } = await read(file);
  expect(problems.problems).toEqual([]);
  expect(changes.filter(({ state }) => state !== "same")).toEqual([]);
});

it("what cannot be taken is told by its cell, and the rest is read", async () => {
  const file = join(folder, "faulty.xlsx");
  await refill(join(made, "vendor-norvane.xlsx"), file, (sheet) => {
    const at = (key: string) => rowOf(sheet, `criterion:${key}`);
    sheet.cells.set(`${at("unified-inbox")},7`, { formula: "2+2", value: 4 });
    const depth = sheet.rows[at("messaging-depth")];
    const callback = sheet.rows[at("phone-callback")];
    const pull = sheet.rows[at("bulk-pull-time")];
    if (!depth || !callback || !pull) throw new Error("no rows");
    [depth[7], callback[7]] = [3.5, "很好"];
    pull[9] = "2/9/2026";
    const merged = at("api-coverage");
    sheet.merges = [{ startRow: merged - 1, startCol: 7, endRow: merged, endCol: 7 }];
    sheet.rows[at("api-authentication")]?.push("請來電");
  });
  const { exit, problems, changes } = await read(file);
  expect(exit).toBe(1);
  expect(problems.problems.map(({ code, params }) => `${code} ${params.cell}`).sort()).toEqual([
    expect.stringMatching(/^cell-has-formula 作答!H\d+$/),
    expect.stringMatching(/^cell-merged 作答!H\d+$/),
    expect.stringMatching(/^cell-not-read 作答!N\d+$/),
    expect.stringMatching(/^entry-not-day 作答!J\d+$/),

    expect.stringMatching(/^entry-off-scale 作答!H\d+$/),
    expect.stringMatching(/^level-in-words 作答!H\d+$/),
  ]);
  expect(changes.length).toBeGreaterThan(50);
});

it("writes new answers when asked, keeps comments, and replaces only on a second word", async () => {
  const file = join(folder, "filled.xlsx");
  await refill(join(made, "vendor-norvane.xlsx"), file, (sheet) => {
    const row = sheet.rows[rowOf(sheet, "criterion:unified-inbox")];
    if (!row) throw new Error("no row");
    row.splice(7, 6, 2, "合約", "115/11/2", "2027-11-01", "附約第 7 條", "新版才有");
  });
  const path = join(workspace, "scorecards/norvane.yaml");
  const before = readFileSync(path, "utf8");
  const shown = await read(file);
  expect(readFileSync(path, "utf8")).toBe(before);
  expect(shown.changes.filter(({ state }) => state === "differs")).toMatchObject([
    { path: "answers.unified-inbox.claim", before: "4", after: "2" },
  ]);
  expect([shown.exit, (await read(file, "--write")).written]).toEqual([1, 2]);
  const after = readFileSync(path, "utf8");
  expect(after).toContain("{ grade: contract, on: 2026-11-02, expires: 2027-11-01");
  const kept = before.split("\n").filter((line) => line.includes("#"));
  for (const comment of kept) expect(after).toContain(comment.trim());
  const added = after.split("\n").filter((line) => !before.includes(line));
  expect(added.length).toBeLessThan(4);
  expect((await read(file, "--write", "--replace")).written).toBe(1);
  expect(await read(file)).toMatchObject({ exit: 0, written: 0 });
});

const vendorIds = ["luminovox", "norvane", "tidalleaf"];
const ownPanel = readFileSync(join(project, "scorecards/panel.yaml"), "utf8");

function writePanel(more = ""): void {
  const members = ["it-lead", "service-lead", "finance"]
    .map((id) => `  - { evaluator: ${id} }\n`)
    .join("");
  const panel = `schemaVersion: 1\nchair: it-lead\n${more}members:\n${members}`;
  writeFileSync(join(workspace, "scorecards/panel.yaml"), panel);
}

/** The declaration, and one level on the first criterion of every vendor in the order of the sheets. */
async function fillAsEvaluator(file: string, levels: readonly number[]): Promise<string[]> {
  const workbook = await readXlsx(new Uint8Array(readFileSync(file)), { readStyles: true });
  const [, declaration, ...rest] = workbook.sheets;
  const words = workbook.sheets.flatMap(({ rows }) => rows.flat().map(String));
  ["簡如意", "無利益衝突", "2026-08-20", null, "2026-08-29"].forEach((entry, index) => {
    const row = declaration?.rows[index + 2];
    if (row) row[2] = entry;
  });
  levels.forEach((level, at) => {
    rest[at]?.rows[3]?.splice(8, 3, level, null, `看過展示 ${level}`);
  });
  const sheets = workbook.sheets.map(({ name, rows, hidden = false }) => ({ name, rows, hidden }));
  writeFileSync(file, await writeXlsx({ sheets }));
  return [...words, ...workbook.sheets.map(({ name }) => name)];
}

it("a new evaluator fills a sheet in, which becomes a file; the same workbook then says nothing new", async () => {
  const name = join(folder, "new.xlsx");
  writePanel();
  await touchstone(["questionnaire", workspace, "--evaluator", "finance", "--out", name]);
  await fillAsEvaluator(name, [3]);
  const { written, problems, changes } = await read(name, "--write");
  expect([problems.problems, written]).toEqual([[], 5]);
  // Two of three sheets were in, so the levels are sealed: the change is named, its value is not.
  expect(changes.at(-1)).toMatchObject({ after: null, before: null });
  const file = join(workspace, "scorecards/evaluations/finance.yaml");
  const text = readFileSync(file, "utf8");
  expect(text).toMatch(/^evaluator: "?簡如意"?$/m);
  expect(text).toContain("level: 3");
  expect(await read(name, "--write")).toMatchObject({ exit: 0, written: 0 });
  rmSync(file);
  writeFileSync(join(workspace, "scorecards/panel.yaml"), ownPanel);
});

it("under neutral names no workbook tells who is who, and every level finds its vendor again", async () => {
  const name = join(folder, "neutral.xlsx");
  writePanel("neutralNames: true\n");
  await touchstone(["questionnaire", workspace, "--evaluator", "finance", "--out", name]);
  const shown = await fillAsEvaluator(name, [1, 2, 3]);
  expect(shown.filter((word) => /^廠商 [ABC]$/.test(word))).toEqual(["廠商 A", "廠商 B", "廠商 C"]);
  for (const id of vendorIds) {
    const own = readFileSync(join(workspace, `scorecards/${id}.yaml`), "utf8");
    const name = /zh-Hant: ([^,（]+)/.exec(own)?.[1]?.toLowerCase() ?? id;
    const telling = shown.map((word) => word.toLowerCase());
    expect(telling.filter((word) => word.includes(id) || word.includes(name))).toEqual([]);
  }
  if (office !== undefined) convert("xlsx", join(folder, "through-office"), [name]);
  const saved = office === undefined ? name : join(folder, "through-office/neutral.xlsx");
  expect(await read(saved, "--write")).toMatchObject({ written: 7, exit: 0 });
  const file = join(workspace, "scorecards/evaluations/finance.yaml");
  const levels = readFileSync(file, "utf8");
  const seed = /^seed: (\d+)$/m.exec(
    readFileSync(join(workspace, "checklists/decision.yaml"), "utf8"),
  );
  const codes = vendorCodes(vendorIds, Number(seed?.[1]));
  for (const [at, { vendor }] of codes.entries()) {
    expect(levels).toMatch(new RegExp(`${vendor}:\\s+[a-z-]+:\\s*\\{?\\s*level: ${at + 1}`));
  }
  rmSync(file);
  writeFileSync(join(workspace, "scorecards/panel.yaml"), ownPanel);
}, 120_000);

it("reads a whole folder: every workbook, what is none, and nothing written of one sent twice", async () => {
  const back = join(folder, "back");
  cpSync(made, back, { recursive: true });
  cpSync(join(made, "vendor-norvane.xlsx"), join(back, "vendor-norvane (1).xlsx"));
  for (const name of ["~$vendor-norvane.xlsx", "letter.pdf", "old.xls"]) {
    writeFileSync(join(back, name), "x");
  }
  const before = readFileSync(join(workspace, "scorecards/norvane.yaml"), "utf8");
  const words = ["questionnaire", "read", back, workspace, "--write", "--replace", "--json"];
  const ran = await touchstone(words);
  const { workbooks } = questionnairesOutput.parse(JSON.parse(ran.out));
  const codes = (name: string) =>
    workbooks.find(({ workbook }) => workbook === name)?.problems.problems.map(({ code }) => code);
  expect(ran.err).toContain("letter.pdf");
  expect(codes("old.xls")).toEqual(["workbook-unreadable"]);
  expect(codes("vendor-norvane.xlsx")).toContain("questionnaire-doubled");
  expect(codes("vendor-norvane (1).xlsx")).toContain("questionnaire-doubled");
  expect(codes("vendor-tidalleaf.xlsx")).toEqual([]);
  expect([ran.exit, workbooks.length]).toEqual([1, 8]);
  expect(readFileSync(join(workspace, "scorecards/norvane.yaml"), "utf8")).toBe(before);
});

it("says in one line what is wrong with a call", async () => {
  const wrong = (words: string[]) => touchstone(["questionnaire", ...words, "--lang", "en"]);
  expect(await wrong([workspace])).toMatchObject({
    exit: 2,
    err: expect.stringContaining("--out"),
  });
  const nobody = await wrong([workspace, "--vendor", "norvan", "--out", join(folder, "x.xlsx")]);
  expect(nobody.err).toContain("Did you mean norvane?");
  expect((await wrong([workspace, "--out", join(folder, "x.xlsx")])).exit).toBe(2);
  expect((await wrong(["read"])).exit).toBe(2);
});
