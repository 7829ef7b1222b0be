import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { parseWorkspace } from "../../src/core/parse/parse-workspace.ts";
import { contractClauses } from "../../src/core/schema/contract-clauses.ts";
import { costLines } from "../../src/core/schema/cost-lines.ts";
import { decisionQuestions } from "../../src/core/schema/decision-questions.ts";
import { facts } from "../../src/core/schema/facts.ts";
import { journey } from "../../src/core/schema/journey.ts";
import { watchedKpiIds } from "../../src/core/schema/kpi-id.ts";
import { kpis } from "../../src/core/schema/kpis.ts";
import { measuredKpiIds } from "../../src/core/schema/measured-kpi.ts";
import { procurementChecklist } from "../../src/core/schema/procurement-checklist.ts";
import { riskMatrix } from "../../src/core/schema/risk-matrix.ts";
import { unsoundTexts } from "./rules/unsound-texts.ts";

const kinds = [
  "facts",
  "decision-questions",
  "risk-matrix",
  "kpis",
  "procurement-checklist",
  "contract-clauses",
  "cost-lines",
  "journey",
] as const;
const catalogues = kinds.map((kind) => {
  const path = `checklists/${kind}.yaml`;
  const bytes = readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)));
  const text = bytes.toString("utf8");
  return { kind, path, bytes: new Uint8Array(bytes), text, raw: parse(text) as unknown };
});
const raw = (kind: (typeof kinds)[number]) => catalogues.find((one) => one.kind === kind)?.raw;

const { questions, tests } = decisionQuestions.parse(raw("decision-questions"));
const register = facts.parse(raw("facts")).facts;
const { clauses, duties } = contractClauses.parse(raw("contract-clauses"));
const { costs, benefits } = costLines.parse(raw("cost-lines"));
const { stages: firewall } = procurementChecklist.parse(raw("procurement-checklist"));
const { stages, recovery } = journey.parse(raw("journey"));
const measures = kpis.parse(raw("kpis"));
const criteria = questions.flatMap((question) => question.criteria);
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

it("the catalogues are whole", () => {
  const { risks } = riskMatrix.parse(raw("risk-matrix"));
  expect([questions.length, criteria.length, tests?.length]).toEqual([10, 45, 13]);
  expect([risks.length, clauses.length, duties?.length]).toEqual([11, 23, 12]);
  expect([costs.length, benefits?.length, recovery?.length]).toEqual([23, 10, 3]);
  expect(firewall.map((stage) => stage.items.length)).toEqual([9, 8, 10, 12, 9]);
  expect(firewall.map((stage) => stage.refusals?.length)).toEqual([2, 3, 4, 4, 4]);
  expect(measures.kpis.map((kpi) => kpi.id)).toEqual([...measuredKpiIds, ...watchedKpiIds]);
  expect(measures.replyTiers?.map((tier) => tier.id)).toEqual([
    "instant",
    "social",
    "mail",
    "standard",
    "voice",
    "complaint",
  ]);
});

it("each file tells an editor its schema in the first line", () => {
  for (const { kind, text } of catalogues) {
    const line = `# yaml-language-server: $schema=../public/schema/${kind}.schema.json\n`;
    expect(text.startsWith(line), kind).toBe(true);
  }
});

it("weights sum to 100 inside each question and over the questions of each preset", () => {
  for (const { id, criteria } of questions) {
    expect(sum(criteria.map((one) => one.weight)), id).toBe(100);
  }
  expect(sum(questions.map((one) => one.weight))).toBe(100);
  for (const preset of ["finance", "small-shop"] as const) {
    expect(sum(questions.map((one) => one.presetWeights?.[preset] ?? 0)), preset).toBe(100);
  }
});

it("every text is written in both languages, in Traditional Chinese as used in Taiwan", () => {
  for (const { kind, raw } of catalogues) expect(unsoundTexts(raw), kind).toEqual([]);
});

it("a text with one language, a stray plain text and Simplified characters are named", () => {
  const bad = {
    label: { "zh-Hant": "工單" },
    steps: "匯出一次",
    unit: { "zh-Hant": "个月", en: "months" },
    pass: { "zh-Hant": "預設用戶", en: "達標" },
  };
  expect(unsoundTexts(bad)).toEqual([
    "label lacks a language",
    "steps is not written per language",
    "unit has 个",
    "pass has 用戶",
    "pass has Chinese in its English",
  ]);
});

it("no id points at nothing", () => {
  const { diagnostics } = parseWorkspace(catalogues);
  const found = diagnostics.filter(({ code }) => code !== "missing-decision");
  expect(found.map(({ code, place }) => `${place.file}:${place.line} ${code}`)).toEqual([]);
});

it("no gate rests on a fact that is unconfirmed or from memory", () => {
  const unsure = new Set(
    register
      .filter(({ confidence }) => confidence === "unconfirmed" || confidence === "from-memory")
      .map(({ id }) => id),
  );
  const gated = criteria.filter(({ gate, presetGates }) => gate ?? presetGates);
  expect(unsure.size).toBeGreaterThan(0);
  expect(gated.length).toBeGreaterThan(20);
  expect(gated.flatMap((one) => (one.facts ?? []).filter((id) => unsure.has(id)))).toEqual([]);
});

it("no law in force is said to set 24 hours", () => {
  const laws = register.filter(({ status }) => status === "in-force" || status === "sector-only");
  expect(laws.length).toBeGreaterThan(5);
  expect(
    laws.filter(({ statement }) => /24 ?(小時|hours)/.test(JSON.stringify(statement))),
  ).toEqual([]);
});

it("the five levels of a scale differ, so that two readers can tell them apart", () => {
  for (const { id, scale } of criteria) {
    if (scale.kind !== "levels") continue;
    expect(new Set(scale.anchors.map((anchor) => JSON.stringify(anchor))).size, id).toBe(5);
  }
});

it("a gate and the test that measures it ask for the same number", () => {
  const measured = criteria.flatMap(({ id, gate, measuredBy }) =>
    gate && measuredBy && "test" in measuredBy ? [{ id, gate, test: measuredBy.test }] : [],
  );
  expect(measured.length).toBe(4);
  for (const { id, gate, test } of measured) {
    const pass = tests?.find((one) => one.id === test)?.pass;
    expect(pass?.atLeast ?? pass?.atMost, id).toBe(gate.minimum);
  }
});

it("exactly one party is accountable for each duty", () => {
  for (const { id, maker, reseller, customer } of duties ?? []) {
    const parties = [maker, reseller, customer].filter((part) => part.includes("accountable"));
    expect(parties.length, id).toBe(1);
  }
});

it("benefits that exclude one another say so on both sides", () => {
  for (const { id, countedOnceWith = [] } of benefits ?? []) {
    for (const other of countedOnceWith) {
      const back = benefits?.find((one) => one.id === other)?.countedOnceWith;
      expect(back, `${other} and ${id}`).toContain(id);
    }
  }
});

it("the journey has its breaks, each with a cause and a KPI, and weights that sum to 1", () => {
  const touchpoints = stages.flatMap((stage) => stage.touchpoints);
  const breaks = touchpoints.filter(({ moment }) => moment === "break");
  expect(sum(touchpoints.map(({ weight }) => weight))).toBeCloseTo(1, 12);
  expect(Math.min(...stages.map((stage) => stage.touchpoints.length))).toBeGreaterThan(1);
  expect(touchpoints.filter(({ moment }) => moment === "positive").length).toBeGreaterThan(2);
  expect(breaks.length).toBeGreaterThan(1);
  expect(breaks.filter(({ backstageCause, kpi }) => !backstageCause || !kpi)).toEqual([]);
});
