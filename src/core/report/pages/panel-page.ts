import { firstLookSection } from "../panel/first-look-section.ts";
import { logSection } from "../panel/log-section.ts";
import { methodSection } from "../panel/method-section.ts";
import { remarksSection } from "../panel/remarks-section.ts";
import { roundSection } from "../panel/round-section.ts";
import type { Page } from "../report.ts";
import type { ReportContext } from "../report-context.ts";

/**
 * Who judged, under which rules, with which result, and who did what when? While the round is sealed it
 * tells who has handed in, and no level.
 *
 * @example panelPage(context).sections[0]?.id // "round"
 */
export function panelPage(context: ReportContext): Page {
  const { panelText, decision } = context;
  const hasPanel = decision.panel.round.members.length > 0;
  const sections = [
    roundSection(context),
    methodSection(context),
    firstLookSection(context),
    ...(hasPanel ? [remarksSection(context)] : []),
    logSection(context),
  ];
  return {
    id: "panel",
    title: panelText.question,
    navigationLabel: panelText.page,
    group: "decision",
    summary: panelText.summary,
    sections: sections.filter((section) => section !== null),
  };
}
