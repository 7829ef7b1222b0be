import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";

const project = fileURLToPath(new URL("../../..", import.meta.url));
const script = join(project, "src/cli/bootstrap/touchstone.js");
const elsewhere = mkdtempSync(join(tmpdir(), "touchstone-elsewhere-"));
mkdirSync(join(elsewhere, "inner"));

afterAll(() => rmSync(elsewhere, { recursive: true }));

function touchstone(words: string[], environment: Record<string, string> = {}, cwd = elsewhere) {
  const env = { PATH: process.env.PATH, ...environment };
  return spawnSync(process.execPath, [script, ...words], { cwd, env, encoding: "utf8" });
}

/** As npm does it: it goes to the project and says in INIT_CWD where the person stands. */
const underNpm = { npm_package_json: join(project, "package.json") };

it("leaves standard output to the command, and says nothing when all is installed", () => {
  const { status, stdout, stderr } = touchstone(["--help"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain("report");
});

it("hands the exit code of the command back", () => {
  expect(touchstone(["no-such-command"]).status).toBe(2);
});

it("works where the person stands, not where npm went", () => {
  const inner = join(elsewhere, "inner");
  touchstone(["new", "mine"], { ...underNpm, INIT_CWD: inner }, project);
  expect(existsSync(join(inner, "mine/checklists/decision.yaml"))).toBe(true);
});

it("does not believe an INIT_CWD that another project's script left behind", () => {
  touchstone(["new", "yours"], { INIT_CWD: join(elsewhere, "inner") });
  expect(existsSync(join(elsewhere, "yours/checklists/decision.yaml"))).toBe(true);
});
