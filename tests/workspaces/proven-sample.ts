import { vi } from "vitest";
import { readWorkspaceFolder } from "../../src/adapters/files.ts";
import { bytesIn, recordsIn } from "../../src/adapters/record-file.ts";
import type { Decision } from "../../src/core/decide/decision-result.ts";
import { parseWorkspace } from "../../src/core/parse/parse-workspace.ts";
import { type Workspace, withReconciliations } from "../../src/core/parse/workspace.ts";
import { rehearsedExports } from "../../src/core/rehearsal/rehearsed-exports.ts";
import type { Section } from "../../src/core/report/report.ts";
import { type ReportContext, reportContext } from "../../src/core/report/report-context.ts";
import type { Table } from "../../src/core/report/table.ts";
import type { Touchpoint } from "../../src/core/schema/journey.ts";
import { criteriaInForce } from "../../src/core/score/criterion-in-force.ts";
import { rankVendors } from "../../src/core/score/rank-vendors.ts";
import { vendorFacts } from "../../src/core/score/vendor-facts.ts";
import { vendorScore } from "../../src/core/score/vendor-score.ts";
import { weightTree } from "../../src/core/score/weight-tree.ts";
import type { Language } from "../../src/core/text/language.ts";
import { sampleDay } from "./shipped-sample.ts";

// Reading the whole sample takes a second, more on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const root = new URL("../..", import.meta.url).pathname;

async function read(): Promise<Workspace> {
  const files = await readWorkspaceFolder(root);
  const { workspace } = parseWorkspace(files);
  if (workspace === null) throw new Error("the shipped sample cannot be read");
  const { results } = await rehearsedExports(files, recordsIn(root), bytesIn(root));
  return withReconciliations(workspace, results);
}

let sample: Promise<Workspace> | null = null;

/** The shipped decision with all its small tables and its rehearsed exports, but without tickets. */
export function provenSample(): Promise<Workspace> {
  sample ??= read();
  return sample;
}

/** Ranks and levels of the shipped decision, without what these pages never look at: it takes seconds. */
function rankedOnly(workspace: Workspace): Decision {
  const { questions, decision } = workspace;
  const tree = questions && weightTree(questions, decision.value).tree;
  const criteria = criteriaInForce(workspace);
  const facts = vendorFacts(workspace, new Map(), sampleDay);
  const vendors = rankVendors(facts.map((one) => vendorScore(criteria, tree, one)));
  const leader = vendors.find(({ rank }) => rank === 1)?.vendor ?? null;
  const score = { asOf: sampleDay, vendors, leader, weights: tree };
  const nothing = { risks: { vendors: [] }, costs: { vendors: [] }, afterPilot: [] };
  return { asOf: sampleDay, vendor: leader, score, ...nothing } as unknown as Decision;
}

/** What the page builders get for it. */
export async function provenContext(
  language: Language,
  change: (workspace: Workspace) => Workspace = (same) => same,
): Promise<ReportContext> {
  const original = await provenSample();
  const rest = { comparisons: new Map(), diagnostics: [], inputHash: "0".repeat(64) };
  const input = { workspace: change(original), decision: rankedOnly(original), ...rest };
  return reportContext(input, language);
}

/** The tables of a section, by id. */
export function tablesIn(section: Section | null): Map<string, Table> {
  const blocks = section?.blocks ?? [];
  return new Map(
    blocks.flatMap((block) => (block.kind === "table" ? [[block.table.id, block.table]] : [])),
  );
}

/** The texts of one row of a table. */
export function rowOf(table: Table | undefined, id: string): string[] {
  return table?.rows.find((row) => row.id === id)?.cells.map(({ text }) => text) ?? [];
}

/** The workspace with a journey in which every stage has just these touchpoints. */
export function withTouchpoints(workspace: Workspace, touchpoints: Touchpoint[]): Workspace {
  const { journey } = workspace;
  if (!journey) throw new Error("the sample has a journey");
  const stages = journey.value.stages.map((stage) => ({ ...stage, touchpoints }));
  return { ...workspace, journey: { ...journey, value: { ...journey.value, stages } } };
}

/** The workspace without the baseline's folder: nobody was asked about today. */
export function withoutBaseline(workspace: Workspace): Workspace {
  const pilots = [...workspace.pilots].filter(([period]) => period !== "baseline");
  return { ...workspace, pilots: new Map(pilots) };
}
