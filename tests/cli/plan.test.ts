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
  ["en", "With 6 weeks you could see a change of 27.5 % or more in first response time"],
  ["zh-Hant", "試點 6 週，看得出首次回覆時間 27.5 % 以上的改變"],
])("says it in words a manager understands (%s)", async (language, sentence) => {
  const { out } = await atTerminal(["plan", tickets, "--lang", language]);
  expect(out).toContain(sentence);
});

it("ends with 1 where nothing can be planned", async () => {
  const call = ["plan", tickets, "--window", "2026-06-01..2026-06-14"];
  const { exit, out } = await touchstone(call);
  expect(exit).toBe(1);
  const reasons = planOutput.parse(JSON.parse(out)).kpis.map(({ reason }) => reason);
  expect(new Set(reasons)).toEqual(new Set(["kpi-not-in-data", "too-few-weeks-of-kpi"]));
});
