import { spawn } from "node:child_process";
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { FileProblem } from "../../src/adapters/file-problem.ts";
import {
  clearStaleTemporaries,
  readWorkspaceFolder,
  writeFileAtomically,
} from "../../src/adapters/files.ts";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "touchstone-files-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function problemOf(action: Promise<unknown>): Promise<FileProblem> {
  const outcome = await action.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(outcome instanceof FileProblem)) throw new Error(`no file problem: ${outcome}`);
  return outcome;
}

it("reads the three data folders, in order, with forward slashes, and nothing else", async () => {
  await mkdir(join(folder, "scorecards/evaluations"), { recursive: true });
  await mkdir(join(folder, "checklists"));
  await mkdir(join(folder, "node_modules"));
  await writeFile(join(folder, "scorecards/evaluations/lin.yaml"), "a: 1\n");
  await writeFile(join(folder, "checklists/decision.yaml"), "b: 2\n");
  await writeFile(join(folder, "checklists/.decision.yaml.touchstone-1-1.tmp"), "half");
  await writeFile(join(folder, "node_modules/x.yaml"), "c: 3\n");
  await symlink(join(folder, "checklists/decision.yaml"), join(folder, "checklists/kpis.yaml"));
  const files = await readWorkspaceFolder(folder);
  expect(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)])).toEqual([
    ["checklists/decision.yaml", "b: 2\n"],
    ["checklists/kpis.yaml", "b: 2\n"],
    ["scorecards/evaluations/lin.yaml", "a: 1\n"],
  ]);
});

it("a folder that is not there is one sentence in either language", async () => {
  const problem = await problemOf(readWorkspaceFolder(join(folder, "nowhere")));
  expect(problem.explain("en")).toMatch(/nowhere" does not exist; check .*\.$/);
  expect(problem.explain("zh-Hant")).toMatch(/^找不到「.*nowhere」；.*。$/);
});

it("a link that leads nowhere is named itself, and so is a file where a folder should be", async () => {
  await mkdir(join(folder, "pilots"));
  await symlink(join(folder, "gone.csv"), join(folder, "pilots/tickets.csv"));
  const nowhere = await problemOf(readWorkspaceFolder(folder));
  expect(nowhere.explain("en")).toMatch(/pilots\/tickets\.csv" does not exist;/);
  await writeFile(join(folder, "a.txt"), "x");
  const inTheWay = await problemOf(writeFileAtomically(join(folder, "a.txt/b/c.txt"), "x"));
  expect(inTheWay.explain("en")).toMatch(/a\.txt" is not a folder;/);
  expect([nowhere.isWrongPath, inTheWay.isWrongPath]).toEqual([true, true]);
  expect(new FileProblem("ENOSPC", "/a", null).isWrongPath).toBe(false);
});

it("writes whole, makes folders, replaces, and leaves nothing beside", async () => {
  const path = join(folder, "public/schema/a.json");
  await writeFileAtomically(path, "old");
  await writeFileAtomically(path, Uint8Array.of(0x6e, 0x65, 0x77));
  expect(await readFile(path, "utf8")).toBe("new");
  expect(await readdir(join(folder, "public/schema"))).toEqual(["a.json"]);
});

it("two writes at once leave one of them, whole", async () => {
  const path = join(folder, "a.txt");
  const texts = ["one", "two", "three"].map((word) => word.repeat(100_000));
  await Promise.all(texts.map((text) => writeFileAtomically(path, text)));
  expect(texts).toContain(await readFile(path, "utf8"));
  expect(await readdir(folder)).toEqual(["a.txt"]);
});

it("where a folder stands in the place of the file, the problem is told and nothing is left", async () => {
  await mkdir(join(folder, "a.txt"));
  const problem = await problemOf(writeFileAtomically(join(folder, "a.txt"), "x"));
  expect(problem.explain("en")).toContain("is a folder");
  expect(await readdir(folder)).toEqual(["a.txt"]);
});

it.skipIf(process.getuid?.() === 0 || process.platform === "win32")(
  "without permission the old file stays",
  async () => {
    const path = join(folder, "a.txt");
    await writeFileAtomically(path, "old");
    await chmod(folder, 0o500);
    const problem = await problemOf(writeFileAtomically(path, "new"));
    await chmod(folder, 0o700);
    expect(problem.code).toBe("EACCES");
    expect(await readFile(path, "utf8")).toBe("old");
  },
);

it.skipIf(process.platform !== "linux")("a full disk is one sentence", async () => {
  const problem = new FileProblem("ENOSPC", "/a/b", null);
  expect(problem.explain("zh-Hant")).toBe("磁碟空間不足，沒有寫入「/a/b」；原來的檔案沒有改變。");
  expect(new FileProblem("EDQUOT", "/a/b", null).explain("en")).toMatch(/^The disk is full/);
});

it("an error that is no file problem stays what it is", () => {
  expect(new FileProblem("EMFILE", "/a", null).explain("en")).toBe('"/a" cannot be used (EMFILE).');
});

it("a killed writer leaves the old file or the new one, and its rest is cleared", async () => {
  const path = join(folder, "big.txt");
  const size = 4_000_000;
  await writeFileAtomically(path, "0".repeat(size));
  const module = new URL("../../src/adapters/files.ts", import.meta.url).href;
  const script = `import { writeFileAtomically } from ${JSON.stringify(module)};
    process.stdout.write("ready");
    for (let n = 1; ; n += 1) await writeFileAtomically(process.argv[1], String(n % 10).repeat(${size}));`;
  for (let round = 0; round < 8; round += 1) {
    const child = spawn(process.execPath, ["--input-type=module", "-e", script, path]);
    await new Promise((resolve) => child.stdout.once("data", resolve));
    await new Promise((resolve) => setTimeout(resolve, 5 + round * 11));
    const gone = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGKILL");
    await gone;
    const text = await readFile(path, "utf8");
    expect(text).toBe((text[0] ?? "").repeat(size));
  }
  await clearStaleTemporaries(folder);
  expect(await readdir(folder)).toEqual(["big.txt"]);
});

it("temporary files of a run that is still at work are left alone", async () => {
  const mine = `.a.txt.touchstone-${process.pid}-1.tmp`;
  await writeFile(join(folder, mine), "half");
  expect(await clearStaleTemporaries(folder)).toBe(0);
  expect(await readdir(folder)).toEqual([mine]);
});
