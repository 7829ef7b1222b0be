import type { cliText as zhHant } from "../zh-hant/cli.ts";

/** Words of the command line itself. */
export const cliText: typeof zhHant = {
  title: "Touchstone 試金石: a helpdesk is chosen on what is proven, not on what is said",
  sharedOptions:
    "Everywhere: --lang zh-Hant|en (language), --json (JSON; the default in a pipe), --help\nExit code: 0 fine; 1 problems in the data, or the decision is not there; 2 wrong use or a bug of ours",
  unknownCommand: (name) => `There is no command "${name}". touchstone --help lists them all.`,
  unknownLanguage: (found) => `There is no language "${found}"; use --lang zh-Hant or --lang en.`,
  wrongWords: (usage) => `Usage: touchstone ${usage}`,
  wrongOption: (found, usage, known) =>
    `The option ${found} is wrong here. Usage: touchstone ${usage}; options: ${known}`,
  ourBug: "This is a fault of Touchstone, not of your data. Please report it with what follows:",
  notAFolder: (folder) =>
    `There is no folder ${folder}. Check the path, or start one with touchstone new DIR.`,
  wrote: (path) => `Wrote ${path}`,
  asOf: (day) => `Judged as of ${day}`,
  asOfToday: (day) =>
    `Judged as of ${day} (decision.yaml has no asOf, so today was taken; write one and the result can be repeated)`,
  stoppedByErrors: "The data has errors; mend the above before deciding.",
  reportIncomplete:
    "The data has errors; the report is made and marked draft. Mend the above first.",
  outcome: "Outcome",
  draft: "DRAFT",
  ranking: "Ranking (out of 100)",
  rank: "Rank",
  vendor: "Vendor",
  proven: "Proven",
  claimed: "Claimed",
  possible: "Possible",
  gates: "Gates",
  stages: "Purchase firewall",
  stage: "Stage",
  status: "Status",
  open: "Open",
  pilot: "Pilot verdicts",
  kpi: "KPI",
  baseline: "Baseline",
  pilotPeriod: "Pilot",
  difference: "Difference (95 % interval)",
  verdict: "Verdict",
  coverage: "Coverage",
  estimate: "Estimate",
  interval: "95 % interval",
  count: "n",
  p90: "P90",
  statistic: "Statistic",
  reasons: "Reasons",
  blockers: "What is missing",
  askNext: "Ask next",
  population: "Population",
  readRows: (rows, used) => `${rows} rows read, ${used} used`,
  excluded: (reason, count) => `Left out, ${reason}: ${count} rows`,
  fit: "Fit to compare",
  unfit: "Not fit for a fair comparison",
  siteAt: (path) => `Report site: ${path}`,
  building: "Building the report site…",
  readingTickets: (file) => `Reading tickets ${file}…`,
  schemaWrote: (count, folder) => `Wrote ${count} JSON Schemas to ${folder}`,
  unknownCode: (code, near) =>
    `There is no code "${code}". ${near === "" ? "" : `Did you mean ${near}? `}touchstone explain lists them all.`,
  folderNotEmpty: (folder) =>
    `The folder ${folder} already has checklists, scorecards or pilots; nothing is overwritten. Choose another folder.`,
  started: (folder) =>
    `Made ${folder}. Next:\n  1. say in checklists/decision.yaml what is decided, the channels and the dates\n  2. make scorecards/vendor-a.yaml the first vendor and copy it for the others\n  3. run touchstone check ${folder}`,
  windowWrong: (option) =>
    `--${option} is written 2026-06-01..2026-07-26 (first day..last day, both included).`,
  noZone: "The export has no time zone; say --zone Asia/Taipei, or write it in pilot.yaml.",
  requireNeedsStage: (stages) => `--require takes a stage: ${stages}`,
  freezeNeeds: "Usage: touchstone freeze [DIR] --what kpis|criteria --by NAME",
  nothingToFreeze: "There is nothing to freeze, or the data has errors; mend the above first.",
  frozen: (what, hash) => `Froze ${what}: ${hash}`,
  requireFailed: (stage) => `The stage asked for, "${stage}", is not done yet.`,
};
