import type { Outcome } from "../schema/decide-output.ts";
import { wordsIn } from "../schema/localised-text.ts";
import type { Language } from "../text/language.ts";
import { livingLinks } from "./origins/living-links.ts";
import { withOrigins } from "./origins/with-origins.ts";
import { outcomeSentence } from "./outcome-sentence.ts";
import { askNextPage } from "./pages/ask-next-page.ts";
import { comparisonPage } from "./pages/comparison-page.ts";
import { contractPage } from "./pages/contract-page.ts";
import { costPage } from "./pages/cost-page.ts";
import { decisionPage } from "./pages/decision-page.ts";
import { divergencePage } from "./pages/divergence-page.ts";
import { evidencePage } from "./pages/evidence-page.ts";
import { glossaryPage } from "./pages/glossary-page.ts";
import { panelPage } from "./pages/panel-page.ts";
import { pilotPage } from "./pages/pilot-page.ts";
import { problemsPage } from "./pages/problems-page.ts";
import { rehearsalPage } from "./pages/rehearsal-page.ts";
import { riskPage } from "./pages/risk-page.ts";
import { robustnessPage } from "./pages/robustness-page.ts";
import { servicePage } from "./pages/service-page.ts";
import { stagesPage } from "./pages/stages-page.ts";
import { vendorPage } from "./pages/vendor-page.ts";
import type { Page, Report } from "./report.ts";
import { type ReportContext, type ReportInput, reportContext } from "./report-context.ts";
import { scoreSheet } from "./score-sheet.ts";
import type { Tone } from "./table.ts";
import { vendorsInOrder } from "./vendors-in-order.ts";

const outcomeTones: Record<Outcome, Tone> = {
  "no-vendor-qualifies": "bad",
  "gate-shut": "warn",
  "proof-missing": "warn",
  "too-close-to-call": "warn",
  "recommended-with-conditions": "good",
  recommended: "good",
};

function outcomeOf(context: ReportContext): Report["outcome"] {
  const { outcome: id, vendor } = context.decision;
  const label = context.text.outcomes[id];
  return { id, label, sentence: outcomeSentence(context), vendor, tone: outcomeTones[id] };
}

function pagesOf(context: ReportContext): Page[] {
  const vendors = vendorsInOrder(context.decision.score);
  const pages: (Page | null)[] = [
    decisionPage(context),
    comparisonPage(context),
    robustnessPage(context),
    panelPage(context),
    divergencePage(context),
    askNextPage(context),
    ...vendors.map((vendor) => vendorPage(vendor, context)),
    pilotPage(context),
    rehearsalPage(context),
    servicePage(context),
    costPage(context),
    riskPage(context),
    stagesPage(context),
    contractPage(context),
    evidencePage(context),
    glossaryPage(context),
    problemsPage(context),
  ];
  const made = pages.filter((page) => page !== null);
  return livingLinks(made.map((page) => withOrigins(page, context)));
}

/**
 * What does the reader of this language get to see: the whole decision, page by page?
 *
 * The report holds every word and number of every face; pages, Markdown and JSON only show it. The
 * same input gives the same report, to the byte.
 *
 * @example buildReport(input, "zh-Hant").pages[0]?.id // "decision"
 */
export function buildReport(input: ReportInput, language: Language): Report {
  const context = reportContext(input, language);
  const { title, organisation, fictional = false } = input.workspace.decision.value;
  return {
    schemaVersion: 1,
    language,
    title: wordsIn(title, language),
    organisation: wordsIn(organisation, language),
    asOf: input.decision.asOf,
    isDraft: input.decision.isDraft,
    draftLabel: context.text.draft,
    isFictional: fictional,
    fictionalLabel: context.text.fictional,
    edition: null,
    outcome: outcomeOf(context),
    inputHash: input.inputHash,
    scoreSheet: scoreSheet(context),
    pages: pagesOf(context),
  };
}
