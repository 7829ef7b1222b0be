import type { Page } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import { voicesSection } from "../robustness/agreement-section.ts";
import { checksSection } from "../robustness/checks-section.ts";
import { drawsSection } from "../robustness/draws-section.ts";
import { flipSection } from "../robustness/flip-section.ts";
import { stabilitySection } from "../robustness/stability-section.ts";
import { swingsSection } from "../robustness/swings-section.ts";
import { wordsSection } from "../robustness/words-section.ts";

/**
 * Would the answer change? In words first; then each weight's exact interval, the smallest change that
 * turns it over, the lead under each weight alone, the draws, further checks, and one evaluator less. What
 * cannot be asked, for lack of a leader or a rival, is left out and said in the words; so is what concerns
 * proven points where a method of the rules gives the places.
 *
 * @example robustnessPage(context).sections[0]?.id // "words"
 */
export function robustnessPage(context: ReportContext): Page {
  const { robustnessText } = context;
  const ofPoints = [
    flipSection,
    swingsSection,
    stabilitySection,
    drawsSection,
    checksSection,
    voicesSection,
  ];
  const asked = context.decision.panel.method === null ? ofPoints : [];
  const sections = [wordsSection(context), ...asked.map((section) => section(context))];
  return {
    id: "robustness",
    title: robustnessText.question,
    navigationLabel: robustnessText.page,
    group: "decision",
    summary: robustnessText.summary,
    sections: sections.filter((section) => section !== null),
  };
}
