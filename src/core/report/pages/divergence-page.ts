import { divergenceSection } from "../panel/divergence-section.ts";
import { evaluatorsSection } from "../panel/evaluators-section.ts";
import { roundSection } from "../panel/round-section.ts";
import type { Page, Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import { agreementSection } from "../robustness/agreement-section.ts";

/** While sealed there is nothing to compare, and that is what the page says. */
function sealedSections(context: ReportContext): Section[] {
  const { id, title, blocks } = roundSection(context);
  return [{ id, title, blocks: blocks.slice(0, 1) }];
}

/**
 * Where do members differ, how far do they agree, who is harsh, and would leaving one out change who is
 * first? Separate levels appear here only once the round is open.
 *
 * @example divergencePage(context).sections.map(({ id }) => id) // ["differences", "evaluators", "agreement"]
 */
export function divergencePage(context: ReportContext): Page {
  const { panelText, decision } = context;
  const isSealed = decision.panel.round.state === "sealed";
  const open = [divergenceSection(context), evaluatorsSection(context), agreementSection(context)];
  return {
    id: "divergence",
    title: panelText.divergenceQuestion,
    navigationLabel: panelText.divergencePage,
    group: "decision",
    summary: panelText.divergenceSummary,
    sections: isSealed ? sealedSections(context) : open.filter((section) => section !== null),
  };
}
