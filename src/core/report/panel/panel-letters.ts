import type { Language } from "../../text/language.ts";
import { buildReport } from "../build-report.ts";
import type { Page, Report } from "../report.ts";
import { type ReportInput, reportContext } from "../report-context.ts";
import { chosenVendor, feedbackPage } from "./feedback-page.ts";
import { minutesPage } from "./minutes-page.ts";

function withOnly(report: Report, page: Page, sentence: string): Report {
  const outcome = { ...report.outcome, sentence, vendor: null };
  return { ...report, outcome, scoreSheet: null, pages: [page] };
}

/**
 * The minutes as a report of one page, so that every face of the report can print them.
 *
 * @example minutesReport(input, "en").pages[0]?.id // "minutes"
 */
export function minutesReport(input: ReportInput, language: Language): Report {
  const report = buildReport(input, language);
  const page = minutesPage(reportContext(input, language));
  return withOnly(report, page, report.outcome.sentence);
}

/**
 * The letters to the vendors that were not chosen, each a report of one page. Before anybody is
 * recommended only the vendors that a gate excludes get one; while the round is sealed nobody does.
 *
 * @example feedbackReports(input, "en").map(({ vendor }) => vendor) // ["luminovox", "norvane"]
 */
export function feedbackReports(
  input: ReportInput,
  language: Language,
): { vendor: string; report: Report }[] {
  const { score, panel } = input.decision;
  if (panel.round.state === "sealed") return [];
  const context = reportContext(input, language);
  const winner = chosenVendor(input.decision);
  const unsuccessful = score.vendors.filter(({ vendor, standing }) =>
    winner === null ? standing === "excluded" : vendor !== winner,
  );
  const report = buildReport(input, language);
  return unsuccessful.flatMap(({ vendor }) => {
    const page = feedbackPage(vendor, context);
    if (page === null) return [];
    const named = { ...report, outcome: { ...report.outcome, label: page.title } };
    return [{ vendor, report: withOnly(named, page, page.summary ?? "") }];
  });
}
