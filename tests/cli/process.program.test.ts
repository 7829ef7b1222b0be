import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { problemReportSchema } from "../../src/core/diagnostic/json.ts";
import { project } from "./terminal.ts";

const elsewhere = mkdtempSync(join(tmpdir(), "touchstone-process-"));
symlinkSync(join(project, "tests/cases/check/twelve-faults/input"), join(elsewhere, "mine"));
afterAll(() => rmSync(elsewhere, { recursive: true }));

const shell = (line: string, env: Record<string, string> = {}) =>
  spawnSync(line, {
    shell: true,
    cwd: elsewhere,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });

const touchstone = `"${process.execPath}" "${join(project, "src/cli/main.ts")}"`;
/** As `npm run` hands it on: npm goes to the project, and says where the person stands. */
const fromHere = { INIT_CWD: elsewhere };

it("works through npm from another folder: JSON in the pipe, words beside it, its own exit code", () => {
  const { status, stdout, stderr } = shell(
    `npm --prefix "${project}" run -s touchstone -- check mine --lang en`,
  );
  expect(status).toBe(1);
  expect(problemReportSchema.parse(JSON.parse(stdout)).errors).toBe(12);
  expect(stderr).toMatch(/Errors: 12, warnings: 0/);
});

it.skipIf(process.platform === "win32")("ends quietly when nobody reads on", () => {
  const { status, stdout, stderr } = shell(`${touchstone} check mine --json | true`, fromHere);
  expect([status, stdout, stderr]).toEqual([0, "", ""]);
});

it("colours nothing in a pipe", () => {
  const { stdout, stderr } = shell(`${touchstone} check mine`, { ...fromHere, FORCE_COLOR: "1" });
  expect(stdout + stderr).not.toContain("\u001b");
});
