import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { problemReportSchema } from "../../src/core/diagnostic/json.ts";
import { decideOutput } from "../../src/core/schema/decide-output.ts";
import { documents } from "../../src/core/schema/documents.ts";
import { rankOutput } from "../../src/core/schema/rank-output.ts";
import { atTerminal, touchstone } from "./terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "touchstone-new-"));
const workspace = join(folder, "採購 2027");

beforeAll(async () => {
  const { exit, out } = await touchstone(["new", "採購 2027"], { folder });
  expect([exit, out]).toEqual([0, expect.stringContaining("checklists/decision.yaml")]);
  const steps = ["kpis.yaml", 'freeze "採購 2027" --what kpis', "每月件數", "vendor-a.yaml"];
  const places = [...steps, 'touchstone -- check "採購 2027"'].map((step) => out.indexOf(step));
  expect(places).toEqual([...places].sort((left, right) => left - right));
  expect(places[0]).toBeGreaterThan(0);
});

afterAll(() => rmSync(folder, { recursive: true }));

it("makes a workspace in which check finds nothing but what is to be filled in", async () => {
  const { exit, out } = await touchstone(["check", workspace]);
  const { problems } = problemReportSchema.parse(JSON.parse(out));
  expect([exit, new Set(problems.map(({ code }) => code))]).toEqual([
    0,
    new Set(["placeholder-left", "only-one-vendor", "answered-by-nobody"]),
  ]);
  const left = problems.filter(({ code }) => code === "placeholder-left");
  const files = new Set(left.map(({ file }) => file));
  expect(files).toEqual(new Set(["checklists/decision.yaml", "scorecards/vendor-a.yaml"]));
});

it("breaches no rule of the purchase firewall from the first minute", async () => {
  const { out } = await touchstone(["decide"], { folder: workspace });
  expect(out).not.toContain("breached");
});

it("carries over no tick, waiver or signature of the sample", () => {
  const checklist = readFileSync(join(workspace, "checklists/procurement-checklist.yaml"), "utf8");
  expect(checklist).not.toMatch(/^\s*(done|waiver):/m);
  expect(checklist).toContain("small-pilot");
  const questions = readFileSync(join(workspace, "checklists/decision-questions.yaml"), "utf8");
  expect(questions).not.toMatch(/^renamed:/m);
});

it("is honest about an almost empty decision", async () => {
  const { exit, out, err } = await touchstone(["decide", "--lang", "en"], { folder: workspace });
  const { outcome, stages, vendor } = decideOutput.parse(JSON.parse(out));
  expect([exit, outcome, vendor]).toEqual([0, "gate-shut", "vendor-a"]);
  expect(stages.map(({ status }) => status)).toEqual([
    "open",
    ...Array.from({ length: 4 }, () => "waiting"),
  ]);
  expect(err).toMatch(/has no asOf, so today was taken/);
});

it("knows next to nothing of the vendor, and much that could be", async () => {
  const { out } = await touchstone(["rank", workspace]);
  const { vendors, askNext } = rankOutput.parse(JSON.parse(out));
  const { proven, possible } = vendors[0]?.totals ?? {};
  expect(proven).toBeLessThan(3);
  expect(possible).toBeGreaterThan(90);
  expect(askNext.length).toBeGreaterThan(40);
  const seen = await atTerminal(["rank", "--lang", "en"], workspace);
  expect(seen.out).toMatch(/Gate not open \[DRAFT\]: Vendor A/);
});

it.each(["checklists", "scorecards", "pilots"])("never writes over what has %s", async (name) => {
  const taken = mkdtempSync(join(folder, "taken-"));
  mkdirSync(join(taken, name));
  writeFileSync(join(taken, name, "mine.txt"), "precious");
  const { exit, err } = await touchstone(["new", taken, "--lang", "en"]);
  expect([exit, err]).toEqual([2, expect.stringContaining("nothing is overwritten")]);
  expect(readdirSync(taken, { recursive: true })).toEqual([name, join(name, "mine.txt")]);
});

it("brings the schemas that `schema` writes, byte for byte", async () => {
  const of = (root: string) =>
    readdirSync(join(root, "public/schema"))
      .sort()
      .map((name) => [name, readFileSync(join(root, "public/schema", name), "utf8")]);
  const elsewhere = mkdtempSync(join(folder, "schemas-"));
  expect((await touchstone(["schema"], { folder: elsewhere })).exit).toBe(0);
  expect(of(workspace)).toEqual(of(elsewhere));
  expect(of(elsewhere)).toHaveLength(Object.keys(documents).length);
});
