import { expect, it } from "vitest";
import { surveyCounts } from "../../../src/core/experience/survey-counts.ts";
import { answered } from "../../workspaces/pilot-records.ts";

it("counts people, not answers, and says between which days", () => {
  const rows = [
    answered("empathy"),
    answered("order", { at: "2026-10-09" }),
    answered("order", { respondent: "a1", group: "agent" }),
    answered("order", { respondent: "r2", period: "baseline" }),
  ];
  expect(surveyCounts(rows, "pilot")).toEqual({
    customers: 1,
    agents: 1,
    from: "2026-10-05",
    to: "2026-10-09",
  });
});
