import fc from "fast-check";
import { expect, it } from "vitest";
import { compareCells } from "../../src/core/pilot/compare/compare-cells.ts";
import { kpiSettings } from "../../src/core/pilot/kpi/kpi-settings.ts";
import { buildReport } from "../../src/core/report/build-report.ts";
import type { Report } from "../../src/core/report/report.ts";
import type { Trace } from "../../src/core/report/trace.ts";
import { at, firstPeriod, type LogRow, logText, readLog } from "../core/pilot/ticket-log.ts";
import { type Documents, readDocuments } from "../workspaces/build-workspace.ts";
import { judged } from "../workspaces/contested-decision.ts";
import { costLine, worked } from "../workspaces/cost-basis.ts";
import { costedDecision } from "../workspaces/costed-report.ts";
import { sheetFor } from "../workspaces/panel-case.ts";
import {
  leavesOf,
  pageOf,
  rowOf,
  sectionOf,
  skeletonOf,
  tablesOf,
  withoutGlossary,
  wordsOf,
} from "../workspaces/report-contents.ts";
import {
  inputOf,
  noPilots,
  reportsOf,
  wholeDecision,
  without,
} from "../workspaces/reported-decision.ts";

const machineWords = /\bNaN\b|\bundefined\b|\bInfinity\b|\bnull\b|\[object/;
const optional = Object.keys(wholeDecision).filter((path) => !path.endsWith("decision.yaml"));

function expectSound(reports: readonly Report[]) {
  const [zhHant, en] = reports;
  expect(zhHant && skeletonOf(zhHant)).toEqual(en && skeletonOf(en));
  for (const { value } of leavesOf(reports.map(withoutGlossary))) {
    if (typeof value === "number") expect(value).toSatisfy(Number.isFinite);
    if (typeof value === "string") expect(value).not.toMatch(machineWords);
    expect(value).not.toBeUndefined();
  }
}

it("whatever is missing, there is a report, and it is the same one in both languages", () => {
  fc.assert(
    fc.property(fc.subarray(optional), (missing) => {
      const documents = without(...missing);
      fc.pre(readDocuments(documents).workspace !== null);
      expectSound(reportsOf(documents));
    }),
    { numRuns: 15 },
  );
});

it("rivals and evaluators come and go, and what is said of robustness stays sound", () => {
  const movable = Object.keys(judged).filter((path) => path.startsWith("scorecards/"));
  fc.assert(
    fc.property(fc.subarray(movable), fc.boolean(), (missing, isTied) => {
      const kept = Object.entries(judged).filter(([path]) => !missing.includes(path));
      const twin = isTied ? [["scorecards/twin.yaml", judged["scorecards/steady.yaml"] ?? {}]] : [];
      const reports = reportsOf(Object.fromEntries([...kept, ...twin]), noPilots);
      expectSound(reports);
      expect(reports.map((report) => pageOf(report, "robustness").sections[0]?.id)).toEqual([
        "words",
        "words",
      ]);
    }),
    { numRuns: 12 },
  );
});

it("the order of the files plays no part", () => {
  const bytes = JSON.stringify(reportsOf());
  fc.assert(
    fc.property(
      fc.shuffledSubarray(Object.entries(wholeDecision), { minLength: optional.length + 1 }),
      (shuffled) => {
        expect(JSON.stringify(reportsOf(Object.fromEntries(shuffled)))).toBe(bytes);
      },
    ),
    { numRuns: 10 },
  );
});

it("any name arrives as it was written, and stays data", () => {
  const named = (name: string): Documents => ({
    ...wholeDecision,
    "scorecards/alpha.yaml": { ...wholeDecision["scorecards/alpha.yaml"], name },
  });
  const hostile = fc.constantFrom(
    "</script>",
    "=1+1",
    "\u202e",
    "\u0000",
    "{{x}}",
    "長".repeat(3000),
  );
  const any = fc.string({ unit: "binary", minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(fc.oneof(hostile, any), (name) => {
      fc.pre(readDocuments(named(name)).workspace !== null);
      const [report] = reportsOf(named(name));
      const read: Report = JSON.parse(JSON.stringify(report));
      expect(pageOf(read, "vendor-alpha").title).toBe(name);
      expect(wordsOf(read)).toContain(name);
    }),
    { numRuns: 15 },
  );
});

const row = fc.record({
  ticket_id: fc.integer({ min: 1, max: 60 }),
  created: fc.integer({ min: 0, max: 24 * 40 }),
  exclusion_reason: fc.constantFrom("", "spam", "test"),
  is_broken: fc.boolean(),
});
type Made = typeof row extends fc.Arbitrary<infer Value> ? Value : never;

function cellsOf(rows: readonly Made[]) {
  const log = rows.map(
    ({ ticket_id, created, exclusion_reason, is_broken }): LogRow => ({
      ticket_id,
      created_at: is_broken ? "some day" : at(created * 3600),
      last_solved_at: at(created * 3600 + 600),
      exported_at: at(80 * 86_400),
      channel: "line",
      exclusion_reason,
    }),
  );
  return firstPeriod(readLog(logText(log)));
}

/** Rows with every reason to be left out; what chance makes may lack one. */
const everyReason: Made[] = [
  { ticket_id: 1, created: 24 * 10, exclusion_reason: "", is_broken: false },
  { ticket_id: 1, created: 24 * 10, exclusion_reason: "", is_broken: false },
  { ticket_id: 2, created: 24 * 11, exclusion_reason: "", is_broken: false },
  { ticket_id: 3, created: 24 * 11, exclusion_reason: "spam", is_broken: false },
  { ticket_id: 4, created: 24 * 11, exclusion_reason: "", is_broken: true },
];

it("the population table accounts for every row of the two files", () => {
  const reasons = new Set<string>();
  const rows = fc.array(row, { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(rows, rows, (before, after) => {
      const comparison = compareCells(cellsOf(before), cellsOf(after), kpiSettings(null));
      const input = inputOf(wholeDecision, { comparisons: new Map([["alpha", comparison]]) });
      const page = pageOf(buildReport(input, "en"), "pilot");
      const [table] = tablesOf({ pages: [page] }).filter(({ id }) => id === "population-alpha");
      if (table === undefined) throw new Error("no population");
      const counted = table.rows.filter(({ id }) => !["rows", "window", "weeks"].includes(id));
      for (const [column, read] of [
        ["baseline", before],
        ["pilot", after],
      ] as const) {
        const values = counted.map(({ id }) => rowOf(table, id)[column]?.value ?? Number.NaN);
        for (const { id } of counted) reasons.add(id);
        expect(rowOf(table, "rows")[column]?.value).toBe(read.length);
        expect(values.reduce((sum, value) => sum + value, 0)).toBe(read.length);
      }
    }),
    { numRuns: 15, examples: [[everyReason, everyReason]] },
  );
  expect([...reasons]).toEqual(expect.arrayContaining(["bad-row", "duplicate", "spam", "used"]));
});

function tracesIn(value: unknown): Trace[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(tracesIn);
  return "trace" in value ? [value.trace as Trace, ...inner] : inner;
}

/** Files of the decision that a source names: one, those that a star stands for, or those of folders. */
function filesNamed(file: string): string[] {
  const all = Object.keys(wholeDecision);
  if (!file.includes("*")) {
    const folders = file.split(", ").map((folder) => `${folder}/`);
    return all.filter((path) => path === file || folders.some((one) => path.startsWith(one)));
  }
  const [before = "", after = ""] = file.split("*");
  return all.filter((path) => path.startsWith(before) && path.endsWith(after));
}

it("every source named is a line of a file that was read", () => {
  const traces = reportsOf().flatMap(tracesIn);
  expect(traces.length).toBeGreaterThan(50);
  for (const { file, line = 1 } of traces) {
    if (file.endsWith("tickets.csv")) continue;
    const [first, ...others] = filesNamed(file);
    if (first === undefined) throw new Error(`no file ${file}`);
    if (others.length > 0) expect(line, file).toBe(1);
    const lines = JSON.stringify(wholeDecision[first], null, 1).split("\n");
    expect(line, file).toBeLessThanOrEqual(lines.length);
  }
});

it("ids tell rows and columns apart, whatever vendors, lines and evaluators are called", () => {
  const seats = worked({ from: "seats", seats: 10, tiers: [{ upTo: 20, price: 900 }] });
  const costs = (lines: string[]) => ({
    costs: Object.fromEntries(lines.map((id) => [id, seats])),
  });
  const own = ["mean", "state", "agreed", "criterion", "vendor", "place"];
  const sheets = own.map((id, at) =>
    sheetFor(id, { alpha: { inbox: at, depth: at }, "alpha-seats": { inbox: 9 - at } }),
  );
  const documents = Object.assign({}, costedDecision, ...sheets, {
    "checklists/cost-lines.yaml": {
      schemaVersion: 1,
      costs: ["ai", "seats-ai"].map((id) => costLine(id)),
      benefits: [],
    },
    "scorecards/alpha.yaml": { ...wholeDecision["scorecards/alpha.yaml"], ...costs(["seats-ai"]) },
    "scorecards/alpha-seats.yaml": {
      ...wholeDecision["scorecards/alpha.yaml"],
      ...costs(["ai"]),
    },
  });
  const tables = tablesOf(buildReport(inputOf(documents), "en"));
  expect(tables.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["divergence", "price-volumes", "own-totals"]),
  );
  for (const { id, rows, columns } of tables) {
    for (const ids of [rows.map((row) => row.id), columns.map((column) => column.id)]) {
      expect(new Set(ids).size, `${id}: ${ids}`).toBe(ids.length);
    }
  }
});

it("every figure that has a place in the files carries it", () => {
  const input = inputOf();
  const report = buildReport(input, "zh-Hant");
  const tables = new Map(tablesOf(report).map((table) => [table.id, table]));
  const traced = (table: string, id: string, column: string) => {
    const found = tables.get(table);
    return found && rowOf(found, id)[column]?.trace;
  };
  const { score, stages, costs } = input.decision;
  for (const { vendor, levels } of score.vendors) {
    for (const { criterion, value, place } of levels) {
      const expected = value === null || place === null ? undefined : place.line;
      expect(traced("comparison", criterion, vendor)?.line, criterion).toBe(expected);
    }
  }
  for (const { stage, items } of stages) {
    for (const { item, place } of items) {
      expect(traced(`items-${stage}`, item, "reason")?.line).toBe(place?.line);
    }
  }
  for (const { vendor, lines } of costs.vendors) {
    for (const { line, place } of lines) {
      const table = tables.get(`cost-table-${vendor}`);
      const cells = table ? Object.values(rowOf(table, line)) : [];
      expect(cells.map((cell) => cell?.trace?.line)).toContain(place?.line);
    }
  }
  const why = sectionOf(pageOf(report, "decision"), "why").blocks.at(-1);
  const places = input.decision.reasons.map(({ place }) => place?.line);
  expect(why?.kind === "list" && why.items.map(({ trace }) => trace?.line)).toEqual(places);
});
