import { drillsSection } from "../rehearsal/drills-section.ts";
import { exitSection } from "../rehearsal/exit-section.ts";
import { exportSection } from "../rehearsal/export-section.ts";
import { quotaSection } from "../rehearsal/quota-section.ts";
import { stabilitySection } from "../rehearsal/stability-section.ts";
import type { Page, Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import { pilotedVendors } from "../service/piloted-vendors.ts";

function sectionsOf(context: ReportContext): Section[] {
  const { page } = context.rehearsalText;
  const vendors = pilotedVendors(context);
  if (vendors.length === 0) {
    return [{ id: "none", title: page.title, blocks: [{ kind: "text", text: page.none }] }];
  }
  const sections = [
    drillsSection(context),
    exitSection(context),
    ...vendors.map((one) => exportSection(one, context)),
    stabilitySection(context),
    quotaSection(context),
  ];
  return sections.filter((section) => section !== null);
}

/**
 * Can the data leave, did the drills pass, did the system stay up?
 *
 * @example rehearsalPage(context).id // "rehearsal"
 */
export function rehearsalPage(context: ReportContext): Page {
  const { title, lead } = context.rehearsalText.page;
  return {
    id: "rehearsal",
    title,
    navigationLabel: title,
    group: "proof",
    summary: lead,
    sections: sectionsOf(context),
  };
}
