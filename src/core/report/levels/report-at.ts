import { levelsText as english } from "../../text/en/levels.ts";
import { formatPoints } from "../../text/formats.ts";
import type { Language } from "../../text/language.ts";
import { levelsText as chinese, type LevelsText } from "../../text/zh-hant/levels.ts";
import { buildReport } from "../build-report.ts";
import { openMethodFigure } from "../panel/method-figures.ts";
import type { Figure, Page, Report } from "../report.ts";
import { type ReportContext, type ReportInput, reportContext } from "../report-context.ts";
import { vendorPageId } from "../vendor-page-id.ts";
import { coded } from "./coded.ts";
import type { DisclosureLevel } from "./disclosure-level.ts";
import { methodPage, totalsPage } from "./open-pages.ts";
import { pruned, type Withheld } from "./pruned.ts";
import {
  holdsPrices,
  holdsSheets,
  isByEvaluator,
  isOfSheet,
  namesMoney,
  wordsFor,
} from "./secrets.ts";

/** The last stage is where prices may be seen; before it they stay shut for those who score. */
function pricesAreOpen({ decision }: ReportInput): boolean {
  const last = decision.stages.find(({ stage }) => stage === "contract-price");
  return last !== undefined && last.status !== "waiting";
}

const withoutPrices: Withheld = {
  page: ({ id }) => id === "cost",
  section: holdsPrices,
  words: namesMoney,
};

/** For the committee: no quoted prices before the last stage, no names before the consensus. */
function forCommittee(report: Report, input: ReportInput): Report {
  const unpriced = pricesAreOpen(input) ? report : pruned(report, withoutPrices);
  return input.workspace.consensus === null ? coded(unpriced, input.workspace) : unpriced;
}

/** For those who decide: what the panel agreed on, and no member's own sheet. */
function forExecutive(report: Report, { workspace }: ReportInput): Report {
  return pruned(report, {
    section: holdsSheets,
    table: (table) => isByEvaluator(table, workspace),
    trace: isOfSheet,
  });
}

type OwnFigures = { figures: Figure[]; sentence: string };

/** By proven points: its own total, and the highest of those in the race. */
function figuresByPoints(report: Report, vendor: string, text: LevelsText): OwnFigures {
  const vendors = report.scoreSheet?.vendors ?? [];
  const own = vendors.find(({ id }) => id === vendor)?.totals.proven ?? null;
  const racing = vendors.flatMap(({ isExcluded, totals }) =>
    isExcluded ? [] : (totals.proven ?? []),
  );
  const highest = racing.length === 0 ? null : Math.max(...racing);
  const words = (value: number | null) => formatPoints(value, report.language);
  return {
    figures: [
      { label: text.ownTotal, text: words(own), value: own },
      { label: text.highestTotal, text: words(highest), value: highest },
    ],
    sentence: text.ownSentence(words(own), words(highest)),
  };
}

/** By a method of the rules: what it counts for this vendor, and for whoever is first; no price. */
function figuresByMethod(
  vendor: string,
  context: ReportContext,
  text: LevelsText,
): OwnFigures | null {
  const own = openMethodFigure(vendor, context);
  const best = openMethodFigure(context.decision.score.leader ?? "", context);
  if (own === null || best === null) return null;
  return {
    figures: [
      { ...own, label: text.ownBy(own.label) },
      { ...best, label: text.firstBy(best.label) },
    ],
    sentence: text.ownSentenceBy(own.label, own.text, best.text),
  };
}

function ownResult(
  report: Report,
  vendor: string,
  input: ReportInput,
  text: LevelsText,
): { page: Page; sentence: string } {
  const { figures, sentence } =
    figuresByMethod(vendor, reportContext(input, report.language), text) ??
    figuresByPoints(report, vendor, text);
  const page: Page = {
    id: "decision",
    title: text.result,
    navigationLabel: text.result,
    group: "decision",
    sections: [{ id: "result", title: text.result, blocks: [{ kind: "figures", figures }] }],
  };
  return { page, sentence };
}

/** For one vendor: its own result with the reasons, and how high the highest total is. */
function forVendor(report: Report, vendor: string, input: ReportInput, text: LevelsText): Report {
  const others = [...input.workspace.vendors.keys()].filter((one) => one !== vendor);
  const names = others.flatMap((one) => [one, ...wordsFor(one, input.workspace)]);
  const { page, sentence } = ownResult(report, vendor, input, text);
  const own = report.pages.filter(({ id }) => id === vendorPageId(vendor));
  const small: Report = {
    ...report,
    outcome: { ...report.outcome, label: text.result, sentence, vendor: null, tone: "neutral" },
    pages: [page, ...own, methodPage(report, text)],
    scoreSheet: null,
  };
  return pruned(small, {
    section: (section, on) => section.id !== "cost" && holdsSheets(section, on),
    table: (table) => isByEvaluator(table, input.workspace),
    words: (words) => names.some((name) => words.toLowerCase().includes(name.toLowerCase())),
    trace: isOfSheet,
  });
}

/** For the public: criteria, weights, totals and method; vendors by code, nobody by name. */
function forPublic(report: Report, input: ReportInput, text: LevelsText): Report {
  const context = reportContext(input, report.language);
  const { columns } = context.text;
  const { vendor, rank, proven, claimed, possible } = columns;
  const labels = { vendor, rank, proven, claimed, possible };
  const outcome = { ...report.outcome, sentence: report.outcome.sentence };
  const counted = new Map(
    [...input.workspace.vendors.keys()].map((id) => [id, openMethodFigure(id, context)]),
  );
  const pages = [totalsPage(report, text, labels, counted), methodPage(report, text)];
  const small = pruned(
    { ...report, outcome, pages, scoreSheet: null },
    { words: namesMoney, trace: () => true },
  );
  return coded(small, input.workspace);
}

/**
 * What does a reader of this level get to see of the report? The working edition holds everything; in
 * every other one, what the level hides has been taken out of the model before any face is made of it.
 *
 * @example reportAt({ kind: "public" }, input, "en").pages.map(({ id }) => id) // ["decision", "method"]
 */
export function reportAt(level: DisclosureLevel, input: ReportInput, language: Language): Report {
  const text = language === "en" ? english : chinese;
  const report = { ...buildReport(input, language), edition: text.edition[level.kind] };
  switch (level.kind) {
    case "working":
      return report;
    case "committee":
      return forCommittee(report, input);
    case "executive":
      return forExecutive(report, input);
    case "vendor":
      return forVendor(report, level.vendor, input, text);
    case "public":
      return forPublic(report, input, text);
  }
}
