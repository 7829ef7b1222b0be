import { beforeAll, expect, it } from "vitest";
import { decideFolder } from "../../src/cli/decided-folder.ts";
import { problemReportSchema } from "../../src/core/diagnostic/json.ts";
import { compareOutputOf } from "../../src/core/pilot/compare/compare-report.ts";
import { compareOutput } from "../../src/core/schema/compare-output.ts";
import { decideOutput } from "../../src/core/schema/decide-output.ts";
import { kpiOutput } from "../../src/core/schema/kpi-output.ts";
import { rankOutput } from "../../src/core/schema/rank-output.ts";
import { atTerminal, project, type Ran, touchstone } from "./terminal.ts";

const baseline = "pilots/baseline/tickets.csv";
const vendors = ["norvane", "tidalleaf"];
const json = (ran: Ran) => JSON.parse(ran.out);

let decided: Ran;
let inChinese = "";

beforeAll(async () => {
  decided = await touchstone(["decide", "--require", "small-pilot"]);
}, 60_000);

it("demands of the sample what is done, and refuses what is not", async () => {
  expect(decided.exit).toBe(0);
  const { exit, out, err } = await atTerminal(["decide", "--require", "contract-price"]);
  expect([exit, out]).toEqual([1, expect.stringMatching(/^.+\n門檻未定［草稿］：/)]);
  expect(err).toContain("要求的階段「contract-price」還沒完成。");
  inChinese = out;
});

it("gives the decision in the shape of its schema, people's words beside it", () => {
  const { outcome, stages } = decideOutput.parse(json(decided));
  expect(outcome).toBe("gate-shut");
  expect(stages.find(({ id }) => id === "small-pilot")?.status).toBe("done");
  expect(decided.err).toMatch(/判定基準日：\d{4}-\d\d-\d\d\n$/);
});

it("gives the ranking in the shape of its schema: totals in order, the excluded without a rank", async () => {
  const ran = await touchstone(["rank"]);
  const { vendors: ranked } = rankOutput.parse(json(ran));
  expect(ran.exit).toBe(0);
  expect(ranked.map(({ rank }) => rank).sort()).toEqual([1, 2, null]);
  for (const { totals } of ranked) {
    expect(totals.proven).toBeLessThanOrEqual(totals.claimed ?? 0);
    expect(totals.claimed).toBeLessThanOrEqual(totals.possible ?? 0);
  }
});

it("shows a person tables and no JSON, each language with its own punctuation", async () => {
  const { exit, out } = await atTerminal(["rank", "--lang", "en"]);
  expect(exit).toBe(0);
  expect(out).not.toMatch(/[：。「」［］]/);
  for (const seen of [out, inChinese]) {
    expect(seen).toContain("─────");
    expect(seen).not.toMatch(/[{}]|\b(undefined|null|NaN)\b/);
  }
});

it("compares the exports of the sample, each by the plan beside it, just as the decision does", async () => {
  const quiet = {
    folder: project,
    out: () => {},
    err: () => {},
    isInteractive: false,
    errIsTerminal: false,
  };
  const call = { terminal: quiet, wantsJson: true, positionals: [], options: {} };
  const input = await decideFolder({ ...call, language: "en" });
  expect([...(input?.comparisons.keys() ?? [])].sort()).toEqual(vendors);
  for (const [vendor, comparison] of input?.comparisons ?? []) {
    const ran = await touchstone(["compare", baseline, `pilots/${vendor}/tickets.csv`]);
    const found = compareOutput.parse(json(ran));
    expect([ran.exit, found.fitness.fit]).toEqual([0, true]);
    expect(found).toEqual(compareOutputOf(comparison));
    expect(ran.err).toContain(`「${baseline}」依照 pilots/baseline/pilot.yaml 讀取`);
  }
});

it("shows a comparison to a person with the reason of every verdict", async () => {
  const call = ["compare", baseline, "pilots/norvane/tickets.csv", "--lang", "en"];
  const { out } = await atTerminal(call);
  expect(out).not.toMatch(/[：。「」［］]|undefined|NaN/);
  const [, reasons = ""] = out.split("\nReasons\n");
  expect(reasons).toMatch(/• First response time: Better — /);
});

it("tells the KPIs of one period with the definition beside each number", async () => {
  const output = kpiOutput.parse(json(await touchstone(["kpi", baseline])));
  expect(output.window).toEqual({ from: "2026-06-01", to: "2026-07-26" });
  const seen = await atTerminal(["kpi", baseline, "--lang", "en"]);
  expect(seen.out).toContain("7,832 rows read, 5,900 used");
  const [definitions] = seen.out.split("\nDefinitions\n")[1]?.split("\n\n") ?? [];
  expect(definitions?.match(/^ {2}• /gm)).toHaveLength(output.kpis.length);
});

it("checks the sample without an error", async () => {
  const { exit, out } = await touchstone(["check"]);
  expect([exit, problemReportSchema.parse(JSON.parse(out)).errors]).toEqual([0, 0]);
});
