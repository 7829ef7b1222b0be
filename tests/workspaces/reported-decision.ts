import { decide } from "../../src/core/decide/decide.ts";
import type { Diagnostic } from "../../src/core/diagnostic/diagnostic.ts";
import type { Comparison } from "../../src/core/pilot/comparison.ts";
import { buildReport } from "../../src/core/report/build-report.ts";
import type { Report } from "../../src/core/report/report.ts";
import {
  type ReportContext,
  type ReportInput,
  reportContext,
} from "../../src/core/report/report-context.ts";
import type { VendorScore } from "../../src/core/score/score-result.ts";
import type { Language } from "../../src/core/text/language.ts";
import { comparisonOf, kpiComparison } from "./build-comparison.ts";
import {
  asOf,
  buildWorkspace,
  criterion,
  type Documents,
  decisionOf,
  proven,
  question,
  questionsOf,
  vendorOf,
} from "./build-workspace.ts";

const words = (zhHant: string, en: string) => ({ "zh-Hant": zhHant, en });
const signed = { by: "Lin", on: "2026-10-20" };

const questions = questionsOf([
  question("channels", 60, [
    criterion("inbox", 50, {
      label: words("單一收件匣", "One inbox"),
      gate: { kind: "hard", minimum: 5 },
    }),
    criterion("depth", 30, { label: words("支援深度", "Depth") }),
    criterion("bulk", 20, { label: words("整批擷取", "Bulk pull") }),
  ]),
  question("exit", 40, [criterion("terms", 100, { label: words("退場條件", "Exit terms") })]),
]);

/** Leads, has answered all, and has a zero. */
const alpha = vendorOf(
  { inbox: proven(9), depth: proven(8), bulk: proven(0), terms: proven(8) },
  {
    name: words("甲系統", "Alpha Desk"),
    clauses: { "exit-package": { status: "agreed", note: words("第 3 條", "Article 3") } },
    costs: {
      seats: {
        low: 90_000,
        likely: 100_000,
        high: 120_000,
        kind: "quote",
        observedOn: "2026-10-01",
        source: words("報價單", "Quote"),
      },
    },
    certificates: [
      {
        standard: "ISO/IEC 27001",
        edition: 2022,
        entity: words("甲公司", "Alpha Ltd"),
        scope: words("客服系統", "Helpdesk"),
        scopeCoversService: true,
        entityMatchesContract: true,
        certifier: "BSI",
        issued: "2025-01-01",
        expires: "2028-01-01",
      },
    ],
  },
);

/** Claims without proof, leaves one out, one does not apply, and of one the evaluator abstains. */
const beta = vendorOf(
  { inbox: { claim: 9 }, terms: { notApplicable: words("不適用", "Not for us") } },
  { name: words("乙系統", "Beta Desk") },
);

/** Misses the hard gate. */
const gamma = vendorOf(
  { inbox: proven(1), depth: proven(10), bulk: proven(10), terms: proven(10) },
  { name: words("丙系統", "Gamma Desk") },
);

const stageIds = ["lock-kpis", "channel-map", "requirements", "small-pilot", "contract-price"];

const checklist = {
  schemaVersion: 1,
  stages: stageIds.map((id, at) => ({
    id,
    label: words(`第 ${at + 1} 階段`, `Stage ${at + 1}`),
    entry: words("開始", "Enter"),
    exit: words("完成", "Leave"),
    items: [
      {
        id: `tick-${at + 1}`,
        label: words(`項目 ${at + 1}`, `Item ${at + 1}`),
        evidence: words("文件", "A document"),
        kind: "ticked",
        ...(at === 0 ? { done: { ...signed, evidence: words("紀錄", "Minutes") } } : {}),
      },
    ],
  })),
};

const risk = (id: string, zhHant: string, en: string, likelihood: number, impact: number) => ({
  id,
  label: words(zhHant, en),
  question: words("問題", "Question"),
  check: words("檢查", "Check"),
  goesWrong: words("出錯", "Goes wrong"),
  likelihood: { value: likelihood, reason: words("理由", "Reason") },
  impact: { value: impact, reason: words("理由", "Reason") },
  lowersLikelihood: [{ criterion: "terms" }],
  lowersImpact: [],
  earlyWarning: words("警訊", "Warning"),
  mitigation: words("作法", "Way out"),
  owner: words("財務", "Finance"),
});

const line = (id: string, zhHant: string, en: string) => ({
  id,
  label: words(zhHant, en),
  driver: words("數量", "Number"),
  unit: words("元", "TWD"),
  timing: "yearly",
});

const kpi = (id: string, zhHant: string, en: string, role: string, direction: string) => ({
  id,
  label: words(zhHant, en),
  role,
  direction,
});

/** A small decision with something of everything: an open leader, a doubtful and an excluded vendor. */
export const wholeDecision: Documents = {
  "checklists/decision.yaml": decisionOf({
    title: words("選一套客服系統", "Choose a helpdesk"),
    organisation: words("雲杉選物", "Spruce Select"),
    channels: [{ id: "line", label: "LINE", monthlyVolume: 600, core: true, phase: 1 }],
    freezes: [{ what: "criteria", hash: "0".repeat(64), ...signed }],
  }),
  "checklists/decision-questions.yaml": questions,
  "checklists/procurement-checklist.yaml": checklist,
  "checklists/risk-matrix.yaml": {
    schemaVersion: 1,
    risks: [
      risk("hidden-cost", "隱藏成本", "Hidden cost", 2, 2),
      risk("second-switch", "二次轉換", "Second switch", 4, 5),
    ],
  },
  "checklists/contract-clauses.yaml": {
    schemaVersion: 1,
    clauses: [
      {
        id: "exit-package",
        label: words("退場套件", "Exit package"),
        good: words("好", "Good"),
        redLine: words("紅線", "Red line"),
      },
    ],
  },
  "checklists/cost-lines.yaml": {
    schemaVersion: 1,
    costs: [line("seats", "席次", "Seats"), line("set-up", "設定", "Set-up")],
  },
  "checklists/facts.yaml": {
    schemaVersion: 1,
    facts: [
      {
        id: "law",
        statement: words("一條法規", "A law"),
        status: "in-force",
        confidence: "unconfirmed",
        asOf: "2026-10-01",
        source: words("公報", "Gazette"),
      },
    ],
  },
  "checklists/kpis.yaml": {
    schemaVersion: 1,
    contactBase: "ticket",
    kpis: [
      kpi("first-response-time", "首次回覆時間", "First response time", "primary", "lower"),
      kpi("csat", "客戶滿意度", "Satisfaction", "guardrail", "higher"),
    ],
  },
  "scorecards/alpha.yaml": alpha,
  "scorecards/beta.yaml": beta,
  "scorecards/gamma.yaml": gamma,
  "scorecards/evaluations/lin.yaml": {
    schemaVersion: 1,
    evaluator: "Lin",
    conflict: { declared: "none", on: "2026-10-01" },
    sheet: "open",
    submittedOn: "2026-10-05",
    levels: { beta: { depth: { state: "abstained" } } },
  },
  "pilots/alpha/pilot.yaml": {
    schemaVersion: 1,
    zone: "Asia/Taipei",
    windows: { pilot: { from: "2026-08-31", to: "2026-10-11" } },
    export: { file: "tickets.csv" },
    decision: { ...signed, kind: "expand", reason: words("夠好", "Good enough") },
  },
};

/** The decision without some of its documents. */
export function without(...paths: string[]): Documents {
  return Object.fromEntries(
    Object.entries(wholeDecision).filter(([path]) => !paths.includes(path)),
  );
}

/** The decision with one document changed at its top level. */
export function changed(path: string, extra: object): Documents {
  return { ...wholeDecision, [path]: { ...wholeDecision[path], ...extra } };
}

const weekly = [
  { week: "2026-W36", n: 40, value: 600 },
  { week: "2026-W37", n: 50, value: null },
];

const period = (estimate: number | null, median: number | null) => ({
  n: 500,
  estimate,
  standardised: estimate,
  median,
  p90: median === null ? null : median * 9,
  coverage: 1,
  weekly: median === null ? [] : weekly,
});

/** A time that became better, surely, and a share of which nothing can be said. */
export const alphaComparison: Comparison = (() => {
  const comparison = comparisonOf(
    [
      kpiComparison("first-response-time", {
        unit: "seconds",
        scale: "ratio",
        direction: "lower",
        baseline: period(1200, 600),
        pilot: period(600, 300),
        difference: { estimate: 0.5, interval: [0.4, 0.625] },
        p: 0,
        pAdjusted: 0,
      }),
      kpiComparison("csat", {
        role: "guardrail",
        difference: { estimate: -0.02, interval: [-0.08, 0.04] },
        crude: { estimate: -0.05, interval: [-0.1, 0] },
        mixSplit: { rate: -0.03, mix: -0.02 },
        pAdjusted: 0.4,
        verdict: "cannot-tell",
        reason: "interval-too-wide",
        marginLimit: -0.05,
      }),
      kpiComparison("nps", {
        role: "watch",
        unit: "points",
        baseline: period(null, null),
        pilot: period(null, null),
        verdict: "cannot-assess",
        reason: "kpi-not-in-data",
      }),
    ],
    [{ code: "mix-changed", severity: "warns", period: null, params: {} }],
  );
  const { baseline, pilot } = comparison.periods;
  const leftOut = (reason: "spam" | "bad-row", count: number) => ({ reason, count });
  return {
    ...comparison,
    periods: {
      baseline: {
        ...baseline,
        account: { rows: 1010, used: 1000, leftOut: [leftOut("spam", 7), leftOut("bad-row", 3)] },
      },
      pilot: { ...pilot, account: { rows: 504, used: 500, leftOut: [leftOut("spam", 4)] } },
    },
  };
})();

/** What is known besides the documents. */
export type Beside = {
  comparisons?: ReadonlyMap<string, Comparison>;
  diagnostics?: readonly Diagnostic[];
};

/** All that a report is made from; the pilot of alpha is compared unless `beside` says otherwise. */
export function inputOf(documents: Documents = wholeDecision, beside: Beside = {}): ReportInput {
  const workspace = buildWorkspace(documents);
  const { comparisons = new Map([["alpha", alphaComparison]]), diagnostics = [] } = beside;
  const decision = decide(workspace, comparisons, asOf, { findings: diagnostics });
  return { workspace, decision, comparisons, diagnostics, inputHash: "ab".repeat(32) };
}

export const noPilots: Beside = { comparisons: new Map() };

export function contextOf(
  documents: Documents = wholeDecision,
  beside: Beside = {},
  language: Language = "en",
): ReportContext {
  return reportContext(inputOf(documents, beside), language);
}

/** The report of a decision in both languages. */
export function reportsOf(documents: Documents = wholeDecision, beside: Beside = {}): Report[] {
  const input = inputOf(documents, beside);
  return [buildReport(input, "zh-Hant"), buildReport(input, "en")];
}

/** What the scoring says of one vendor. */
export function scoreOf(vendor: string, { decision }: ReportContext): VendorScore {
  const score = decision.score.vendors.find((one) => one.vendor === vendor);
  if (score === undefined) throw new Error(`no vendor ${vendor}`);
  return score;
}
