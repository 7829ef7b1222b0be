// `node tests/bench/large-report.ts`: how long does the whole report of 30 vendors × 120 criteria take,
// from the bytes of its YAML files to both languages of the site on disk? It must take under 30 s.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildReportSite } from "../../src/adapters/report-site.ts";
import { decide } from "../../src/core/decide/decide.ts";
import { parseWorkspace } from "../../src/core/parse/parse-workspace.ts";
import { buildReport } from "../../src/core/report/build-report.ts";
import { asOf } from "../workspaces/build-workspace.ts";
import { filesOfShape } from "../workspaces/large-decision.ts";

const targetSeconds = 30;
const files = filesOfShape({ vendors: 30, criteria: 120 });
const place = mkdtempSync(join(tmpdir(), "touchstone-bench-"));

const started = performance.now();
const { workspace, diagnostics } = parseWorkspace(files);
if (workspace === null) throw new Error("not readable");
const comparisons = new Map();
const decision = decide(workspace, comparisons, asOf);
const decided = performance.now();
const input = { workspace, decision, comparisons, diagnostics, inputHash: "0".repeat(64) };
const reports = { "zh-Hant": buildReport(input, "zh-Hant"), en: buildReport(input, "en") };
const modelled = performance.now();
const { pageCount } = await buildReportSite({ reports, outDirectory: join(place, "dist") });
const built = performance.now();
rmSync(place, { recursive: true, force: true });

const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(1);
console.log(`check and decide ${seconds(started, decided)} s`);
console.log(`two reports ${seconds(decided, modelled)} s`);
console.log(`${pageCount} pages ${seconds(modelled, built)} s`);
const isMet = built - started < targetSeconds * 1000;
console.log(
  `all ${seconds(started, built)} s, target ${targetSeconds} s: ${isMet ? "met" : "missed"}`,
);
process.exitCode = isMet ? 0 : 1;
