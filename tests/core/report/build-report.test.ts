import { describe, expect, it } from "vitest";
import { buildReport } from "../../../src/core/report/build-report.ts";
import type { Report } from "../../../src/core/report/report.ts";
import { asOf, vendorOf } from "../../workspaces/build-workspace.ts";
import {
  chartsOf,
  leavesOf,
  linksOf,
  pageOf,
  skeletonOf,
  tablesOf,
  wordsOf,
} from "../../workspaces/report-contents.ts";
import {
  alphaComparison,
  changed,
  inputOf,
  noPilots,
  reportsOf,
  wholeDecision,
  without,
} from "../../workspaces/reported-decision.ts";

/** Decisions that lack something; each must still give a report that says so. */
const cases: Record<string, () => Report[]> = {
  "a whole decision": () => reportsOf(),
  "no pilots": () => reportsOf(without("pilots/alpha/pilot.yaml"), noPilots),
  "a pilot that was not compared": () => reportsOf(wholeDecision, noPilots),
  "no risks": () => reportsOf(without("checklists/risk-matrix.yaml")),
  "no costs": () => reportsOf(without("checklists/cost-lines.yaml")),
  "no facts": () => reportsOf(without("checklists/facts.yaml")),
  "no checklist": () => reportsOf(without("checklists/procurement-checklist.yaml")),
  "no questions": () => reportsOf(without("checklists/decision-questions.yaml")),
  "no vendors": () => {
    const scorecards = Object.keys(wholeDecision).filter((path) => path.startsWith("scorecards/"));
    return reportsOf(without(...scorecards, "pilots/alpha/pilot.yaml"), noPilots);
  },
  "the decision alone": () => {
    const { "checklists/decision.yaml": decision = {} } = wholeDecision;
    return reportsOf({ "checklists/decision.yaml": decision }, noPilots);
  },
  "no vendor qualifies": () =>
    reportsOf(
      without("scorecards/alpha.yaml", "scorecards/beta.yaml", "pilots/alpha/pilot.yaml"),
      noPilots,
    ),
  "two alike": () =>
    reportsOf(
      {
        ...without("scorecards/beta.yaml", "scorecards/gamma.yaml"),
        "scorecards/alpha-too.yaml": wholeDecision["scorecards/alpha.yaml"] ?? {},
      },
      noPilots,
    ),
  "all weights zero": () =>
    reportsOf(
      changed("checklists/decision.yaml", {
        weights: { preset: "default", questions: { channels: 0, exit: 0 } },
      }),
    ),
  "data that may not be compared": () =>
    reportsOf(wholeDecision, {
      comparisons: new Map([
        [
          "alpha",
          {
            ...alphaComparison,
            fitness: {
              fit: false,
              problems: [{ code: "zone-unknown", severity: "blocks", period: "pilot", params: {} }],
            },
          },
        ],
      ]),
    }),
};

/** The glossary quotes the schemas, which name keys and values of files in both languages. */
const withoutGlossary = (report: Report): Report => ({
  ...report,
  pages: report.pages.filter(({ id }) => id !== "glossary"),
});

describe.each(Object.entries(cases))("%s", (_name, build) => {
  const reports = build();
  const spoken = reports.map(withoutGlossary);

  it("has the same pages, sections, tables, rows and numbers in both languages", () => {
    const [zhHant, en] = reports.map(skeletonOf);
    expect(en).toEqual(zhHant);
  });

  it("shows no word of a machine, and no empty number", () => {
    for (const text of spoken.flatMap(wordsOf)) {
      expect(text).not.toMatch(/NaN|undefined|Infinity|\bnull\b|\[object|∞/);
    }
    const numbers = reports.flatMap((one) => leavesOf(one)).map(({ value }) => value);
    expect(numbers.filter((one) => typeof one === "number" && !Number.isFinite(one))).toEqual([]);
  });

  it("speaks one language at a time", () => {
    const [zhHant, en] = spoken.map(wordsOf);
    const isForeign = (text: string) => /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/.test(text);
    expect(en?.filter(isForeign)).toEqual([]);
    const isEnglish = (text: string) => /[a-z]{2,} [a-z]{2,}/.test(text);
    expect(zhHant?.filter(isEnglish)).toEqual([]);
  });

  it("has no page and no section that says nothing", () => {
    for (const page of reports.flatMap(({ pages }) => pages)) {
      expect(page.sections, page.id).not.toEqual([]);
      for (const { id, title, blocks } of page.sections) {
        expect(blocks, `${page.id} ${id}`).not.toEqual([]);
        expect(title).not.toBe("");
        expect(blocks.every(saysSomething), `${page.id} ${id}`).toBe(true);
      }
    }
  });

  it("gives every chart a finding, a description and a table", () => {
    for (const chart of reports.flatMap(chartsOf)) {
      expect(chart.title.length).toBeGreaterThan(4);
      expect(chart.description.length).toBeGreaterThan(4);
      expect(chart.table.rows.length).toBeGreaterThan(0);
    }
  });

  it("has a cell for every column, and no two rows, tables or sections of one name on a page", () => {
    for (const page of reports.flatMap(({ pages }) => pages)) {
      for (const { id, columns, rows } of tablesOf({ pages: [page] })) {
        expect(
          rows.every(({ cells }) => cells.length === columns.length),
          id,
        ).toBe(true);
        expectAllDifferent(rows);
        expectAllDifferent(columns);
      }
      expectAllDifferent(page.sections);
      expectAllDifferent(tablesOf({ pages: [page] }));
    }
  });

  it("has no link that leads nowhere", () => {
    for (const report of reports) {
      for (const { page, anchor } of linksOf(report)) {
        const sections = pageOf(report, page).sections.map(({ id }) => id);
        if (anchor !== undefined) expect(sections, page).toContain(anchor);
      }
    }
  });
});

function saysSomething(block: Report["pages"][number]["sections"][number]["blocks"][number]) {
  switch (block.kind) {
    case "list":
      return block.items.length > 0;
    case "figures":
      return block.figures.length > 0;
    case "terms":
      return block.entries.length > 0;
    case "stages":
      return block.stages.length > 0;
    case "table":
      return block.table.rows.length > 0;
    case "chart":
      return block.chart.table.rows.length > 0;
    default:
      return block.text !== "";
  }
}

function expectAllDifferent(things: readonly { id: string }[]) {
  const ids = things.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
}

it("gives the same bytes for the same input, in whatever order the files were read", () => {
  const backwards = Object.fromEntries(Object.entries(wholeDecision).reverse());
  const second = new Map([
    ["alpha", alphaComparison],
    ["beta", alphaComparison],
  ]);
  const turned = new Map([...second].reverse());
  const bytes = JSON.stringify(reportsOf(wholeDecision, { comparisons: second }));
  expect(JSON.stringify(reportsOf(wholeDecision, { comparisons: second }))).toBe(bytes);
  expect(JSON.stringify(reportsOf(backwards, { comparisons: turned }))).toBe(bytes);
});

it("says whose decision it is, as of when, from which files, and that it is a draft", () => {
  const report = buildReport(inputOf(), "zh-Hant");
  expect(report).toMatchObject({
    title: "選一套客服系統",
    organisation: "雲杉選物",
    asOf,
    isDraft: true,
    draftLabel: "草稿",
    isFictional: false,
    inputHash: "ab".repeat(32),
  });
  expect(report.pages[0]?.id).toBe("decision");
});

const hostile = [
  "<script>alert(1)</script>",
  "=cmd|' /C calc'!A0",
  "長".repeat(5000),
  "a\u0007b\u202ec",
];

it.each(hostile)("passes a hostile name on as it is: %#", (name) => {
  const [zhHant] = reportsOf({ ...wholeDecision, "scorecards/alpha.yaml": vendorOf({}, { name }) });
  expect(pageOf(zhHant as Report, "vendor-alpha").title).toBe(name);
});

it("names the outcome and its vendor only as far as they are known", () => {
  const sentence = (name: string) => cases[name]?.().map(({ outcome }) => outcome.sentence);
  expect(sentence("no vendor qualifies")?.[1]).toContain("Every vendor misses");
  expect(sentence("no vendors")?.[1]).not.toContain("Every vendor misses");
  expect(sentence("all weights zero")?.[1]).not.toContain("leads");
  expect(sentence("two alike")?.[1]).not.toContain("leads");
});
