// `node tests/bench/whole-panel.ts`: a committee of 15 over 30 vendors × 120 criteria. Once all filled
// workbooks are in (15 evaluators, 30 vendors) they are read, a sheet is written as YAML, the folder is
// read and checked, everything is decided, and the report built in both languages: under 10 s. To make
// the 45 empty workbooks is another day's work, and is told apart.
import { stringify } from "yaml";
import { readWorkbook } from "../../src/adapters/workbook/read-workbook.ts";
import { writeWorkbook } from "../../src/adapters/workbook/write-workbook.ts";
import { decide } from "../../src/core/decide/decide.ts";
import { panelFindings } from "../../src/core/decide/panel/panel-findings.ts";
import { evaluatorForm } from "../../src/core/panel/questionnaire/evaluator-form.ts";
import { readQuestionnaire } from "../../src/core/panel/questionnaire/read-questionnaire.ts";
import { readingBasis } from "../../src/core/panel/questionnaire/reading-basis.ts";
import { vendorForm } from "../../src/core/panel/questionnaire/vendor-form.ts";
import { changedYaml } from "../../src/core/panel/questionnaire/write-changes.ts";
import { parseWorkspace } from "../../src/core/parse/parse-workspace.ts";
import type { SourceFile } from "../../src/core/parse/source-file.ts";
import type { Workspace } from "../../src/core/parse/workspace.ts";
import { buildReport } from "../../src/core/report/build-report.ts";
import { seededRandom } from "../../src/core/stats/random.ts";
import {
  asOf,
  criterion,
  decisionOf,
  evidence,
  question,
  questionsOf,
  vendorOf,
} from "../workspaces/build-workspace.ts";

const shape = { vendors: 30, questions: 10, each: 12, evaluators: 15 };
const targetSeconds = 10;
const random = seededRandom(5, "panel");
const groups = Array.from({ length: shape.questions }, (_, q) =>
  Array.from({ length: shape.each }, (__, c) => `criterion-${q}-${c}`),
);
const ids = groups.flat();
const vendors = Array.from({ length: shape.vendors }, (_, at) => `vendor-${at}`);
const evaluators = Array.from({ length: shape.evaluators }, (_, at) => `member-${at}`);
const anchors = ["none", "a little", "half", "most", "all"];

const levelsOf = () =>
  Object.fromEntries(ids.map((id) => [id, { level: random.below(5), reason: "seen and noted" }]));

function filesOf(): SourceFile[] {
  const evaluation = { method: "rank-sum", tieRule: "most-first-places", passMark: { total: 40 } };
  const documents: [string, object][] = [
    ["checklists/decision.yaml", decisionOf({ evaluation })],
    [
      "checklists/decision-questions.yaml",
      questionsOf(
        groups.map((own, q) =>
          question(
            `question-${q}`,
            10,
            own.map((id) => criterion(id, 1, { scale: { kind: "levels", anchors } })),
          ),
        ),
      ),
    ],
    ...vendors.map((id): [string, object] => [
      `scorecards/${id}.yaml`,
      vendorOf(
        Object.fromEntries(
          ids.map((one) => [one, { claim: random.below(5), evidence: [evidence("document")] }]),
        ),
      ),
    ]),
    ...evaluators.map((evaluator): [string, object] => [
      `scorecards/evaluations/${evaluator}.yaml`,
      {
        schemaVersion: 1,
        evaluator,
        conflict: { declared: "none", on: "2026-08-01" },
        sheet: "sealed",
        submittedOn: "2026-09-01",
        levels: Object.fromEntries(vendors.map((id) => [id, levelsOf()])),
      },
    ]),
  ];
  const encoder = new TextEncoder();
  return documents.map(([path, value]) => ({
    path,
    bytes: encoder.encode(stringify(value, { aliasDuplicateObjects: false })),
  }));
}

async function workbooksOf(workspace: Workspace): Promise<Uint8Array[]> {
  const language = "zh-Hant";
  const forms = [
    ...vendors.map((vendor) => vendorForm({ workspace, vendor, language, asOf, weights: null })),
    ...evaluators.map((evaluator) => evaluatorForm({ workspace, evaluator, language, asOf })),
  ];
  const books: Uint8Array[] = [];
  for (const form of forms) books.push(await writeWorkbook(form));
  return books;
}

const files = filesOf();
/** Seconds of processor time, so that other work on the machine does not count. */
const parts: [string, number][] = [];
async function timed<Value>(name: string, work: () => Value | Promise<Value>): Promise<Value> {
  const from = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(from);
  parts.push([name, (user + system) / 1e6]);
  return value;
}

const workspace = await timed("read 30 scorecards and 15 sheets (YAML), all checks", () => {
  const reading = parseWorkspace(files);
  if (reading.workspace === null) throw new Error(JSON.stringify(reading.diagnostics.slice(0, 3)));
  return reading.workspace;
});
const books = await timed("beforehand: make 45 workbooks", () => workbooksOf(workspace));
const readings = await timed("read 45 workbooks: 54,000 levels, 3,600 answers", async () => {
  const all = [];
  const basis = readingBasis(workspace, asOf);
  for (const book of books) {
    const { grid } = await readWorkbook(book);
    if (grid === null) throw new Error("unreadable");
    all.push(readQuestionnaire(grid, "b.xlsx", basis));
  }
  return all;
});
const changes = readings.flatMap((one) => one.changes);
const unlike = changes.filter(({ state }) => state !== "same").length;
await timed("write one sheet of 3,600 levels as YAML", () => {
  const own = readings.at(-1)?.changes ?? [];
  return changedYaml(null, own);
});
const decision = await timed("rules, decide", () => {
  panelFindings(workspace, asOf);
  return decide(workspace, new Map(), asOf);
});
await timed("report in both languages", () => {
  const input = {
    workspace,
    decision,
    comparisons: new Map(),
    diagnostics: [],
    inputHash: "0".repeat(64),
  };
  return [buildReport(input, "zh-Hant"), buildReport(input, "en")];
});

const total = parts
  .filter(([name]) => !name.startsWith("beforehand"))
  .reduce((sum, [, seconds]) => sum + seconds, 0);
for (const [name, seconds] of parts) console.log(`${seconds.toFixed(2)} s  ${name}`);
console.log(
  `${total.toFixed(2)} s  in all (target ${targetSeconds} s); ${changes.length} cells taken, ${unlike} unlike the file`,
);
console.log(
  `first by rank sum: ${decision.vendor ?? "nobody"}; differences flagged: ${decision.panel.divergences.filter((one) => one.isFlagged).length}`,
);
process.exitCode = total > targetSeconds || unlike > 0 ? 1 : 0;
