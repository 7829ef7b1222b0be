import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { decideFolder } from "../../src/cli/decided-folder.ts";
import type { ReportInput } from "../../src/core/report/report-context.ts";
import { project } from "./terminal.ts";

// Each case reads and decides a whole copy of the sample.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const pilot = "pilots/tidalleaf";
let folder = "";
let whole: ReportInput;

async function decided(root: string): Promise<ReportInput> {
  const quiet = {
    folder: root,
    out: () => {},
    err: () => {},
    isInteractive: false,
    errIsTerminal: false,
  };
  const call = { terminal: quiet, wantsJson: true, positionals: [], options: {} };
  const input = await decideFolder({ ...call, language: "en" });
  if (input === null) throw new Error("the copy cannot be read");
  return input;
}

const ofVendor = <Value extends { vendor: string }>(list: readonly Value[]) =>
  list.find(({ vendor }) => vendor === "tidalleaf");

/** Whatever file is missing: nothing is better proven, no risk is smaller, nothing is measured from it. */
function lessProofNeverHelps({ decision }: ReportInput): void {
  const [proven, before] = [decision, whole.decision].map(
    ({ score }) => ofVendor(score.vendors)?.totals.proven ?? Number.NaN,
  );
  expect(proven).toBeLessThanOrEqual((before ?? 0) + 1e-9);
  const known = ofVendor(whole.decision.risks.vendors)?.risks ?? [];
  const now = ofVendor(decision.risks.vendors)?.risks ?? [];
  expect(now.length).toBeGreaterThan(0);
  expect(now.map(({ risk }) => risk)).toEqual(known.map(({ risk }) => risk));
  for (const { risk, residual } of now) {
    const old = known.find((one) => one.risk === risk)?.residual;
    expect(residual.likelihood).toBeGreaterThanOrEqual(old?.likelihood ?? 9);
    expect(residual.impact).toBeGreaterThanOrEqual(old?.impact ?? 9);
  }
  nothingElseIsBetter(decision);
}

type Decision = ReportInput["decision"];

const hints = ["stop", "extend", "expand"];

/** What a decision has in favour of the vendor, each as a name. */
function inFavour({ stages, score, costs }: Decision): string[] {
  const isDone = (status: string) => status === "done" || status === "waived";
  const items = stages.flatMap(({ items: all }) => all.filter(({ status }) => isDone(status)));
  const gates = ofVendor(score.vendors)?.gates ?? [];
  const { lines = [], benefits = null } = ofVendor(costs.vendors) ?? {};
  return [
    ...items.map(({ item }) => `item ${item}`),
    ...gates.filter(({ status }) => status === "pass").map(({ criterion }) => `gate ${criterion}`),
    ...lines.filter(({ presentCost }) => presentCost !== null).map(({ line: id }) => `cost ${id}`),
    ...(benefits?.lines ?? [])
      .filter(({ state }) => state === "valued")
      .map((one) => `benefit ${one.benefit}`),
  ];
}

/** No item of any stage, gate, cost line or benefit is settled that was not, and none becomes 0. */
function nothingElseIsBetter(decision: Decision): void {
  const before = new Set(inFavour(whole.decision));
  expect(inFavour(decision).filter((name) => !before.has(name))).toEqual([]);
  const known = ofVendor(whole.decision.costs.vendors)?.lines ?? [];
  for (const { line: id, presentCost } of ofVendor(decision.costs.vendors)?.lines ?? []) {
    const old = known.find((one) => one.line === id)?.presentCost;
    if (presentCost?.likely === 0) expect([id, old?.likely]).toEqual([id, 0]);
  }
  expect(decision.outcome).not.toMatch(/^recommended/);
  const [now, was] = [decision, whole.decision].map((one) => {
    const hinted = one.afterPilot.find(({ vendor }) => vendor === "tidalleaf")?.hint;
    return hints.indexOf(hinted ?? "stop");
  });
  expect(now).toBeLessThanOrEqual(was ?? 0);
}

/** Decides a copy of the sample after something was done to it. */
async function after(change: (root: string) => void): Promise<ReportInput> {
  folder = mkdtempSync(join(tmpdir(), "proof-"));
  for (const name of ["checklists", "scorecards", "pilots"]) {
    cpSync(join(project, name), join(folder, name), { recursive: true });
  }
  change(folder);
  const found = await decided(folder);
  lessProofNeverHelps(found);
  return found;
}

const remove =
  (...names: string[]) =>
  (root: string) => {
    for (const name of names) rmSync(join(root, pilot, name), { recursive: true });
  };

/** Takes the lines of one test, or of a key, out of tests.yaml. */
function withoutTests(...starts: string[]) {
  return (root: string) => {
    const path = join(root, pilot, "tests.yaml");
    const blocks = readFileSync(path, "utf8").split(/\n(?=(?: {2})?[\w-]+:)/);
    const kept = blocks.filter((block) => !starts.some((start) => block.trim().startsWith(start)));
    writeFileSync(path, kept.join("\n"));
  };
}

const both =
  (...changes: ((root: string) => void)[]) =>
  (root: string) => {
    for (const change of changes) change(root);
  };

const openItems = ({ decision }: ReportInput) =>
  decision.stages.find(({ stage }) => stage === "small-pilot")?.open ?? [];
const hint = ({ decision }: ReportInput) =>
  decision.afterPilot.find(({ vendor }) => vendor === "tidalleaf");
const level = ({ decision }: ReportInput, criterion: string) =>
  decision.score.vendors
    .find(({ vendor }) => vendor === "tidalleaf")
    ?.levels.find((one) => one.criterion === criterion);
const line = ({ decision }: ReportInput, id: string) =>
  decision.costs.vendors
    .find(({ vendor }) => vendor === "tidalleaf")
    ?.lines.find((one) => one.line === id);

beforeAll(async () => {
  whole = await decided(project);
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

it("has every item of the pilot done, and costs traced to what was measured, as it ships", () => {
  expect(openItems(whole)).toEqual([]);
  expect(line(whole, "exit-cost")?.arithmetic).toMatchObject({
    params: { origin: "exit-rehearsal", hours: 31 },
    place: { file: `${pilot}/export-rehearsal/rehearsal.yaml` },
  });
  expect(line(whole, "message-fees")?.arithmetic).toMatchObject({
    params: { origin: "billed-in-pilot" },
    place: { file: `${pilot}/tests.yaml` },
  });
});

it("opens the item of the users' experience without a survey", async () => {
  expect(openItems(await after(remove("survey.csv")))).toEqual(["user-experience"]);
});

it("opens audit, criterion and its proof without a reply audit", async () => {
  const change = both(
    remove("reply-audit.csv", "reply-sample.csv"),
    withoutTests("blind-ai-audit"),
  );
  const found = await after(change);
  expect(openItems(found)).toContain("reply-audit");
  expect(level(whole, "audited-ai-answers")?.origin).toBe("measured");
  expect(level(found, "audited-ai-answers")?.origin).not.toBe("measured");
});

it("leaves restore, exit and their cost unknown without a rehearsal, and never 0", async () => {
  const tests = withoutTests("export-restore", "exit-rehearsal");
  const found = await after(both(remove("export-rehearsal"), tests));
  expect(openItems(found)).toContain("drills");
  for (const criterion of ["restore-match-rate", "exit-rehearsal-days"]) {
    expect(level(whole, criterion)?.origin).toBe("measured");
    expect(level(found, criterion)?.origin).not.toBe("measured");
  }
  expect(line(found, "exit-cost")).toMatchObject({ state: "driver-missing", presentCost: null });
  expect(hint(found)?.hint).toBe("extend");
  expect(hint(found)?.because.map(({ params }) => params.test)).toContain("exit-rehearsal");
});

it("opens stability without a log or a word that nothing happened", async () => {
  const found = await after(withoutTests("noIncidents"));
  expect(openItems(found)).toEqual(["system-stability"]);
  expect(hint(found)?.because.map(({ id }) => id)).toContain("pilot-stability-unknown");
});

it("hints at stopping when the exit rehearsal is not signed", async () => {
  const found = await after((root) => {
    const path = join(root, pilot, "export-rehearsal/rehearsal.yaml");
    const text = readFileSync(path, "utf8");
    writeFileSync(path, text.replace(/signed:\n(?: {2}.*\n)+/, ""));
  });
  expect(hint(found)?.hint).toBe("stop");
});

it("counts paid messages from the chats, then from delays, where nobody kept the bills", async () => {
  const bills = withoutTests("line-push-quota");
  const origin = (found: ReportInput) => line(found, "message-fees")?.arithmetic?.params.origin;
  expect(origin(await after(bills))).toBe("chats-in-pilot");
  rmSync(folder, { recursive: true });
  expect(origin(await after(both(bills, remove("line-chats"))))).toBe("reply-delay-in-pilot");
});

it("leaves the cost of a ticket unassessed without weekly costs", async () => {
  const verdict = ({ comparisons }: ReportInput) =>
    comparisons.get("tidalleaf")?.kpis.find(({ id }) => id === "cost-per-ticket")?.verdict;
  expect(verdict(whole)).not.toBe("cannot-assess");
  expect(verdict(await after(remove("weekly-cost.csv")))).toBe("cannot-assess");
});

it("leaves what service is worth out of the benefits without its file", async () => {
  const found = await after((root) => rmSync(join(root, "checklists/service-value.yaml")));
  const valued = ({ decision }: ReportInput) =>
    decision.costs.vendors
      .flatMap(({ benefits }) => benefits?.lines ?? [])
      .filter(({ origin, state }) => origin === "service-value" && state === "valued").length;
  expect(valued(whole)).toBeGreaterThan(0);
  expect(valued(found)).toBe(0);
});

const files = [
  "tidalleaf/survey.csv",
  "tidalleaf/reply-audit.csv",
  "tidalleaf/reply-sample.csv",
  "tidalleaf/tests.yaml",
  "tidalleaf/tickets.csv",
  "tidalleaf/weekly-cost.csv",
  "tidalleaf/line-chats",
  "tidalleaf/export-rehearsal",
  "tidalleaf/export-rehearsal/new",
  "tidalleaf/export-rehearsal/rehearsal.yaml",
  "baseline/survey.csv",
  "baseline/loyalty.csv",
  "baseline/tickets.csv",
  "baseline/weekly-cost.csv",
  "baseline/line-chats",
];

it.each(files)("never decides better, and never counts a zero, without %s", async (name) => {
  await after((root) => rmSync(join(root, "pilots", name), { recursive: true }));
});

it("never decides better without the journey", async () => {
  const found = await after((root) => rmSync(join(root, "checklists/journey.yaml")));
  const map = found.decision.stages.find(({ stage }) => stage === "channel-map");
  expect(map?.open).toContain("journey-breaks");
});
