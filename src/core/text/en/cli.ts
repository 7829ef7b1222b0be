import type { cliText as zhHant } from "../zh-hant/cli.ts";

/** Words of the command line itself. */
export const cliText: typeof zhHant = {
  title: "Touchstone 試金石: a helpdesk is chosen on what is proven, not on what is said",
  usage: (usage) => `Usage: touchstone ${usage} [options]`,
  helpOfOne:
    "touchstone COMMAND --help tells the options of one command; --lang zh-Hant for Chinese; --version",
  langHelp: "Language; zh-Hant unless told",
  helpHelp: "This help",
  jsonHelp: {
    "in-a-pipe": "JSON; of itself where the output goes into a pipe or a file",
    "on-request": "JSON",
  },
  exitCodes:
    "Exit code: 0 fine; 1 problems in the data, or the decision asked for is not there; 2 wrong use, a wrong path, or a bug of ours",
  unknownCommand: (name, near) =>
    `There is no command "${name}". ${near === "" ? "" : `Did you mean ${near}? `}touchstone --help lists them all.`,
  unknownOption: (found, near, command) =>
    `There is no option ${found}. ${near === "" ? "" : `Did you mean ${near}? `}touchstone ${command}${command === "" ? "" : " "}--help lists them all.`,
  valueMissing: (option, command) =>
    `${option} needs a value. touchstone ${command}${command === "" ? "" : " "}--help tells how it is written.`,
  valueNotTaken: (option) => `${option} takes no value; write ${option} alone.`,
  noJson: (command) => `touchstone ${command} has no data to give as JSON; leave --json out.`,
  tooFewWords: (usage) => `A file or folder is missing. Usage: touchstone ${usage}`,
  tooManyWords: (surplus, usage) => `"${surplus}" is one too many. Usage: touchstone ${usage}`,
  outcomeLine: (outcome, draft, sentence) =>
    `${outcome}${draft === "" ? "" : ` [${draft}]`}: ${sentence}`,
  marked: (text, mark) => `${text} [${mark}]`,
  callout: (title, text) => `${title}: ${text}`,
  ofPeriod: { baseline: "Baseline: ", pilot: "Pilot: " },
  reason: (kpi, verdict, why) => `${kpi}: ${verdict} — ${why}`,
  related: "Related figures",
  definitions: "Definitions",
  definition: (kpi, definition) => `${kpi}: ${definition}`,
  readRows: (rows, used) => `${rows} rows read, ${used} used`,
  leftOut: (reason, rows) => `Left out: ${reason}, ${rows} rows`,
  noZone:
    "It is not known in which zone the times of the export are; add --zone Asia/Taipei, or name with --plan a pilot.yaml that has a zone.",
  unknownZone: (found, near) =>
    `There is no time zone "${found}"${near === "" ? "; write it like Asia/Taipei." : `. Did you mean ${near}?`}`,
  periodWrong: (found) => `--period is baseline or pilot, not "${found}".`,
  planUsed: (tickets, plan) => `"${tickets}" is read by ${plan}`,
  notOneOf: (option, found, words) => `--${option} is one of ${words}, not "${found}".`,
  unknownColumn: (found, near) =>
    `There is no canonical column "${found}"${near === "" ? "." : `. Did you mean ${near}?`}`,
  columnNeeded: (column) => `--columns lacks ${column}; without it there are no tickets to count.`,
  urlNeedsEngine: "--url is for --engine clickhouse; add that, or leave --url out.",
  wrongAddress: {
    "no-url": "--url is no address; write it like https://ch.example.com:8443.",
    "not-http": "--url begins with https:// or http://.",
    "credentials-in-url":
      "Leave user and password out of --url, where histories and logs would keep them; put them into TOUCHSTONE_CLICKHOUSE_USER and TOUCHSTONE_CLICKHOUSE_PASSWORD.",
    "wrong-seconds": "TOUCHSTONE_CLICKHOUSE_SECONDS is a whole number of seconds, such as 600.",
  },
  gapWrong: (found) => `--session-gap takes hours from 0 to 720, not "${found}".`,
  importNeedsOut: "Say with --out where to write, such as --out pilots/baseline/tickets.csv.",
  mapGuessed: (file, path) =>
    `The columns of "${file}" are not known. Below is a map guessed from its headers: save it as ${path}, check every line, write confirmed: true, and add --map ${path}:`,
  unknownLanguage: (found) => `There is no language "${found}"; use --lang zh-Hant or --lang en.`,
  ourBug: "This is a fault of Touchstone, not of your data. Please report it with what follows:",
  asOf: (day) => `Judged as of ${day}`,
  asOfToday: (day) =>
    `Judged as of ${day} (decision.yaml has no asOf, so today was taken; write one and the result can be repeated)`,
  stoppedByErrors: "The data have errors; mend the above before deciding.",
  reportIncomplete:
    "The data have errors; the result is worked out all the same and marked as a draft. Mend the above first.",
  kpi: "KPI",
  baseline: "Baseline",
  pilotPeriod: "Pilot",
  verdict: "Verdict",
  coverage: "Coverage",
  estimate: "Estimate",
  interval: "95 % interval",
  count: "n",
  p90: "P90",
  statistic: "Statistic",
  reasons: "Reasons",
  population: "Population",
  fit: "The data are fit for a fair comparison",
  unfit: "The data are not fit for a fair comparison",
  siteAt: (path) => `Report site: ${path}`,
  building: "Building the report site…",
  writingFile: (path: string) => `Writing ${path} …`,
  noBrowser:
    "No Chromium or Chrome was found on this machine, so there is no PDF. Install one, or name its program in CHROME_PATH; everything else has been written.",
  levelsAlone: (option: string) =>
    `--levels writes the site of every edition and does not go with --${option}; for files of one edition use --level.`,
  unknownLevel: (found: string, near: string, names: string) =>
    `There is no edition "${found}". ${near === "" ? "" : `Did you mean ${near}? `}Editions: ${names}`,
  readingTickets: (file) => `Reading tickets ${file}…`,
  engineSoFar: (file, { seconds, percent, megabytes, size, rows, areRowsAbout }) => {
    const all = [
      percent === null ? null : `${percent} %`,
      megabytes === null ? (size === null ? null : `${size} MB in all`) : `${megabytes} MB`,
      rows === null ? null : `${areRowsAbout ? "about " : ""}${rows} rows`,
      `${seconds} s`,
    ];
    return `ClickHouse is reading ${file}: ${all.filter((one) => one !== null).join(", ")}`;
  },
  readingSoFar: (file, percent, megabytes, rows) =>
    `Reading ${file}: ${percent} %, ${megabytes} MB, ${rows} rows`,
  thresholdNeedsRequesters:
    "The plan leaves out requesters above a number of tickets (bulkRequesterThreshold); that cannot be known with --ignore-requesters.",
  schemaWrote: (count, folder) => `Wrote ${count} JSON Schemas to ${folder}`,
  unknownCode: (code, near) =>
    `There is no code "${code}". ${near === "" ? "" : `Did you mean ${near}? `}touchstone explain lists them all.`,
  folderNotEmpty: (folder) =>
    `The folder ${folder} already has checklists, scorecards or pilots; nothing is overwritten. Choose another folder.`,
  started: (folder) =>
    `Made ${folder}. In the order of the purchase firewall:
  1. decision and KPIs: fill in checklists/decision.yaml ("Fill in …") and the targets in checklists/kpis.yaml
  2. freeze the KPIs: npm run -s touchstone -- freeze ${folder} --what kpis --by NAME
  3. channels: say in checklists/decision.yaml which, with their monthly volume
  4. vendors: freeze the criteria first (freeze ${folder} --what criteria --by NAME), then make scorecards/vendor-a.yaml the first vendor and copy it for the others
After each step: npm run -s touchstone -- check ${folder}`,
  windowWrong: (option) =>
    `--${option} is written 2026-06-01..2026-07-26 (first day..last day, both included).`,
  windowReversed: (option, from, to) =>
    `--${option}: the first day ${from} is after the last, ${to}; write ${to}..${from}, or mend one of them.`,
  requireNeedsStage: (stages) => `--require takes a stage: ${stages}`,
  freezeNeeds: "Usage: touchstone freeze [DIR] --what kpis|criteria --by NAME [--on DAY]",
  freezeDayWrong: (found) => `--on takes a day such as 2026-03-31, not "${found}".`,
  freezeAfterAsOf: (on, asOf) =>
    `The freeze would be of ${on}, after the day of judgement, ${asOf} (asOf in decision.yaml, or else today); nothing was written. If it was signed by then, add --on DAY (no later than ${asOf}); if it is frozen only now, set asOf to ${on} or later.`,
  nothingToFreeze: "There is nothing to freeze, or the data has errors; mend the above first.",
  frozenParts: { kpis: "the KPIs", criteria: "the criteria, weights and method" },
  frozen: (what, hash) => `Froze ${what}: ${hash}`,
  noFeedback: "The levels are sealed, or no vendor has lost yet; no letter was written.",
  questionnaireNeedsOut:
    "Say with --out where to write: questionnaire [DIR] --out F.xlsx --vendor V",
  questionnaireWhose:
    "Say whose: add --vendor V or --evaluator E; to make all of them give --out a folder.",
  questionnaireNeedsFile:
    "The filled workbook is missing. Usage: touchstone questionnaire read F.xlsx [DIR]",
  questionnaireReplaceNeedsWrite:
    "--replace goes with --write; without --write differences are only listed.",
  questionnaireNobody: (kind, found, near, all) =>
    `There is no ${kind} "${found}". ${near === "" ? "" : `Did you mean ${near}? `}There are: ${all}`,
  questionnaireRead: (whose, n) =>
    `${whose}: ${n.same} the same, ${n.fresh} new, ${n.differs} different from the file.`,
  questionnaireWrote: (count) =>
    count === 0
      ? "Nothing was written; --write takes new answers, --write --replace also those that differ."
      : `Wrote ${count}.`,
  workbooksRead: (count) => `${count} ${count === 1 ? "workbook was" : "workbooks were"} read.`,
  notSpreadsheets: (count, names) =>
    `${count} ${count === 1 ? "file that is no spreadsheet was" : "files that are no spreadsheets were"} left out: ${names}`,
  changeStates: { new: "new", same: "same", differs: "differs" },
  changeColumns: ["State", "Where", "On file", "In the workbook", "Cell"],
  requireFailed: (stage) => `The stage asked for, "${stage}", is not done yet.`,
};
