import { expect, it } from "vitest";
import { planOutput } from "../../src/core/schema/plan-output.ts";
import { atTerminal, touchstone } from "./terminal.ts";

const tickets = "pilots/baseline/tickets.csv";

it("gives the smallest change per KPI and pilot length as JSON", async () => {
  const { exit, out } = await touchstone(["plan", tickets]);
  const output = planOutput.parse(JSON.parse(out));
  expect(exit).toBe(0);
  expect(output.baselineWeeks).toHaveLength(8);
  const reply = output.kpis.find(({ id }) => id === "first-response-time");
  expect(reply?.detectable.map(({ pilotWeeks }) => pilotWeeks)).toEqual([4, 5, 6, 7, 8]);
  // The sample's sponsor signed for "about a quarter in six weeks".
  expect(reply?.detectable[2]?.change).toBeGreaterThan(0.7);
  expect(reply?.detectable[2]?.change).toBeLessThan(0.8);
});

it.each([
  [
    "en",
    "First response time is 1 h 22 min today. A pilot of 4 weeks would show it once it is 56 min 37 s or better (31.0 % less); 6 weeks, 59 min 30 s (27.5 % less); 8 weeks, 1 h 1 min (25.4 % less).",
    "+21.7 a week",
  ],
  [
    "zh-Hant",
    "首次回覆時間目前是 1 小時 22 分。試點 4 週，要改善到 56 分 37 秒（減少 31.0 %）才看得出來；6 週要到 59 分 30 秒（減少 27.5 %）；8 週要到 1 小時 1 分（減少 25.4 %）。",
    "每週 +21.7 張",
  ],
])("says it in words a manager understands (%s)", async (language, sentence, backlog) => {
  const { out } = await atTerminal(["plan", tickets, "--lang", language]);
  expect(out).toContain(sentence);
  expect(out).toContain(backlog);
});

it("ends with 1 where nothing can be planned", async () => {
  const call = ["plan", tickets, "--window", "2026-06-01..2026-06-14"];
  const { exit, out } = await touchstone(call);
  expect(exit).toBe(1);
  const reasons = planOutput.parse(JSON.parse(out)).kpis.map(({ reason }) => reason);
  expect(new Set(reasons)).toEqual(new Set(["kpi-not-in-data", "too-few-weeks-of-kpi"]));
});
