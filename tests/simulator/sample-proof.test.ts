import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readWorkspaceFolder } from "../../src/adapters/files.ts";
import { auditResult } from "../../src/core/experience/audit-result.ts";
import { serviceGaps } from "../../src/core/experience/service-gaps.ts";
import { experienceScore } from "../../src/core/experience/touchpoint-score.ts";
import { parseWorkspace } from "../../src/core/parse/parse-workspace.ts";
import { readPilotTables } from "../../src/core/parse/tables/pilot-tables.ts";
import { serviceDimensions } from "../../src/core/parse/tables/survey-table.ts";
import { readWeeklyCosts } from "../../src/core/pilot/kpi/weekly-cost.ts";
import { chatsOfPeriods } from "../../src/core/rehearsal/chats-of-periods.ts";
import { project } from "../cli/terminal.ts";
import { shippedSample } from "../workspaces/shipped-sample.ts";
import { periods } from "./periods.ts";
import { proofFiles } from "./proof-files.ts";
import { acceptableReplies, chatTruth, costPerTicket, proofTruth } from "./proof-truth.ts";

const read = (path: string) => readFileSync(join(project, path), "utf8");
const drawn = proofFiles((period) => read(`pilots/${period}/tickets.csv`));
const names = ["baseline", "tidalleaf", "norvane"] as const;

function tablesOf(period: string) {
  const encoder = new TextEncoder();
  const files = [...drawn].map(([path, text]) => ({ path, bytes: encoder.encode(text) }));
  return readPilotTables(period, files).tables;
}

it("ships just what the simulator draws", () => {
  for (const [path, text] of drawn) expect(read(path) === text, path).toBe(true);
});

it.each(names)(
  "the survey of %s shows the true gaps and ratings within what chance allows",
  (name) => {
    const rows = tablesOf(name).survey?.rows ?? [];
    const period = name === "baseline" ? "baseline" : "pilot";
    const { gaps } = serviceGaps(rows, period, null);
    const { journey } = shippedSample();
    const score = journey && experienceScore(journey.value, rows, period);
    const truth = proofTruth[name];
    // Answers are whole and end at 7 and 10, which moves a mean by a few tenths.
    for (const { dimension, gap } of gaps) {
      expect(Math.abs((gap.mean ?? 9) - (truth.gaps[dimension] ?? 0)), dimension).toBeLessThan(
        0.75,
      );
    }
    for (const { touchpoint, rating } of score?.touchpoints ?? []) {
      expect(
        Math.abs((rating.mean ?? 99) - (truth.ratings[touchpoint] ?? 0)),
        touchpoint,
      ).toBeLessThan(0.75);
    }
    expect(gaps).toHaveLength(serviceDimensions.length);
  },
);

it.each(["tidalleaf", "norvane"] as const)(
  "the audit of %s finds the true number acceptable",
  (vendor) => {
    const { replyAudit, replySample } = tablesOf(vendor);
    const found = auditResult(replyAudit, replySample);
    const counts = Object.fromEntries(
      found?.authors.map((one) => [one.author, one.acceptable]) ?? [],
    );
    expect(counts).toEqual(acceptableReplies[vendor]);
    expect(found?.agreement.word).toBe("use");
  },
);

it.each(names)("the chats of %s hold the true number of paid pushes", async (name) => {
  const { workspace } = parseWorkspace(await readWorkspaceFolder(project));
  const files = [...drawn].map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
  const found = workspace && (await chatsOfPeriods(files, workspace));
  const { chats, contacts, pushed, typed } = chatTruth[name];
  expect(found?.diagnostics).toEqual([]);
  expect(found?.replies.get(name)).toMatchObject({ chats, contacts, paid: pushed, typed });
});

it.each(names)("the weekly cost of %s is near the true cost of its tickets", (name) => {
  const path = `pilots/${name}/weekly-cost.csv`;
  const { costs } = readWeeklyCosts({ path, bytes: new TextEncoder().encode(drawn.get(path)) });
  const { ticketsPerWeek = 0, weeks = 0 } = periods.find((one) => one.name === name) ?? {};
  const perTicket = costs.reduce((sum, one) => sum + one.costMinor, 0) / (weeks * ticketsPerWeek);
  expect(costs).toHaveLength(weeks);
  expect(Math.abs(perTicket / costPerTicket[name] - 1)).toBeLessThan(0.03);
});
