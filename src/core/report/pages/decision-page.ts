import type { Page, Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import { costSection } from "../sections/cost-section.ts";
import { firewallSection } from "../sections/firewall-section.ts";
import { flipsSection } from "../sections/flips-section.ts";
import { gatesSection } from "../sections/gates-section.ts";
import { nextStepsSection } from "../sections/next-steps-section.ts";
import { pilotSection } from "../sections/pilot-section.ts";
import { rankingSection } from "../sections/ranking-section.ts";
import { recordSection } from "../sections/record-section.ts";
import { topRisksSection } from "../sections/top-risks-section.ts";
import { whySection } from "../sections/why-section.ts";

/**
 * What does an executive need to know, on one page?
 *
 * The outcome and its reasons, the ranking, the gates, the stages, what the pilot says, the cost, the
 * risks, what would change the answer, what to do next, and who signed what. Sections about which
 * there is nothing to say are left out.
 *
 * @example decisionPage(context).id // "decision"
 */
export function decisionPage(context: ReportContext): Page {
  const { text } = context;
  const sections: (Section | null)[] = [
    whySection(context),
    rankingSection(context),
    gatesSection(context),
    firewallSection(context),
    pilotSection(context),
    costSection(context),
    topRisksSection(context),
    flipsSection(context),
    nextStepsSection(context),
    recordSection(context),
  ];
  return {
    id: "decision",
    title: text.pages.decision,
    navigationLabel: text.pages.decision,
    group: "decision",
    sections: sections.filter((section) => section !== null),
  };
}
