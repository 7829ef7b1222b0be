import type { Decision } from "../decide/decision-result.ts";
import { sayIn } from "../decide/say.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Workspace } from "../parse/workspace.ts";
import type { Comparison } from "../pilot/comparison.ts";
import type { Statement } from "../score/statement.ts";
import { askNextText as askTextEn } from "../text/en/ask-next.ts";
import { contractText as contractTextEn } from "../text/en/contract.ts";
import { costReportText as costTextEn } from "../text/en/cost-report.ts";
import { evidenceText as evidenceTextEn } from "../text/en/evidence.ts";
import { experienceText as experienceTextEn } from "../text/en/experience.ts";
import { originsText as originsTextEn } from "../text/en/origins.ts";
import { panelText as panelTextEn } from "../text/en/panel.ts";
import { pilotText as pilotTextEn } from "../text/en/pilot.ts";
import { rehearsalText as rehearsalTextEn } from "../text/en/rehearsal.ts";
import { reportText as reportTextEn } from "../text/en/report.ts";
import { robustnessText as robustnessTextEn } from "../text/en/robustness.ts";
import { termsText as termsTextEn } from "../text/en/terms.ts";
import type { Language } from "../text/language.ts";
import { askNextText as askTextZhHant } from "../text/zh-hant/ask-next.ts";
import { contractText as contractTextZhHant } from "../text/zh-hant/contract.ts";
import { costReportText as costTextZhHant } from "../text/zh-hant/cost-report.ts";
import { evidenceText as evidenceTextZhHant } from "../text/zh-hant/evidence.ts";
import { experienceText as experienceTextZhHant } from "../text/zh-hant/experience.ts";
import { originsText as originsTextZhHant } from "../text/zh-hant/origins.ts";
import { panelText as panelTextZhHant } from "../text/zh-hant/panel.ts";
import { pilotText as pilotTextZhHant } from "../text/zh-hant/pilot.ts";
import { rehearsalText as rehearsalTextZhHant } from "../text/zh-hant/rehearsal.ts";
import { reportText as reportTextZhHant } from "../text/zh-hant/report.ts";
import { robustnessText as robustnessTextZhHant } from "../text/zh-hant/robustness.ts";
import { termsText as termsTextZhHant } from "../text/zh-hant/terms.ts";
import { type Names, namesOf } from "./names.ts";
import { inVendorOrder } from "./vendors-in-order.ts";

/** Everything a report is made from; nothing else is looked at. */
export type ReportInput = {
  workspace: Workspace;
  decision: Decision;
  /** By vendor id; a vendor without a pilot is not in it. */
  comparisons: ReadonlyMap<string, Comparison>;
  diagnostics: readonly Diagnostic[];
  /** SHA-256 over all input files. */
  inputHash: string;
};

/** What every page builder gets: the input, the reader's language and its words. */
export type ReportContext = ReportInput & {
  language: Language;
  text: typeof reportTextZhHant;
  pilotText: typeof pilotTextZhHant;
  panelText: typeof panelTextZhHant;
  evidenceText: typeof evidenceTextZhHant;
  askText: typeof askTextZhHant;
  contractText: typeof contractTextZhHant;
  costText: typeof costTextZhHant;
  robustnessText: typeof robustnessTextZhHant;
  experienceText: typeof experienceTextZhHant;
  rehearsalText: typeof rehearsalTextZhHant;
  originsText: typeof originsTextZhHant;
  terms: typeof termsTextZhHant;
  names: Names;
  say: (statement: Statement) => string;
};

/** Vendors stand in the order of the ranking wherever something is said of each of them. */
function inOrder(decision: Decision): Decision {
  const { score, risks, costs, afterPilot } = decision;
  return {
    ...decision,
    risks: { ...risks, vendors: inVendorOrder(risks.vendors, score) },
    costs: { ...costs, vendors: inVendorOrder(costs.vendors, score) },
    afterPilot: inVendorOrder(afterPilot, score),
  };
}

function pilotsInOrder({ decision, comparisons }: ReportInput): Map<string, Comparison> {
  const pilots = [...comparisons].map(([vendor, comparison]) => ({ vendor, comparison }));
  const ranked = inVendorOrder(pilots, decision.score);
  return new Map(ranked.map(({ vendor, comparison }) => [vendor, comparison]));
}

/**
 * What do the page builders need to speak to a reader of this language?
 *
 * @example reportContext(input, "en").text.draft // "DRAFT"
 */
export function reportContext(input: ReportInput, language: Language): ReportContext {
  const words =
    language === "en"
      ? {
          text: reportTextEn,
          pilotText: pilotTextEn,
          panelText: panelTextEn,
          evidenceText: evidenceTextEn,
          askText: askTextEn,
          contractText: contractTextEn,
          costText: costTextEn,
          robustnessText: robustnessTextEn,
          experienceText: experienceTextEn,
          rehearsalText: rehearsalTextEn,
          originsText: originsTextEn,
          terms: termsTextEn,
        }
      : {
          text: reportTextZhHant,
          pilotText: pilotTextZhHant,
          panelText: panelTextZhHant,
          evidenceText: evidenceTextZhHant,
          askText: askTextZhHant,
          contractText: contractTextZhHant,
          costText: costTextZhHant,
          robustnessText: robustnessTextZhHant,
          experienceText: experienceTextZhHant,
          rehearsalText: rehearsalTextZhHant,
          originsText: originsTextZhHant,
          terms: termsTextZhHant,
        };
  const names = namesOf(input.workspace, words.text, language);
  const say = sayIn(input.workspace, language);
  const ordered = { decision: inOrder(input.decision), comparisons: pilotsInOrder(input) };
  return { ...input, ...ordered, ...words, language, names, say };
}
