import type { Page } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import { auditSection } from "../service/audit-section.ts";
import { gapsSection } from "../service/gaps-section.ts";
import { journeySection } from "../service/journey-section.ts";
import { recoverySection, remediesSection } from "../service/remedies-section.ts";
import { valueSection } from "../service/value-section.ts";

/**
 * What do customers experience, how good are the replies, and what is service worth?
 *
 * @example servicePage(context).id // "service"
 */
export function servicePage(context: ReportContext): Page {
  const { title, lead } = context.experienceText.page;
  const sections = [
    journeySection(context),
    gapsSection(context),
    auditSection(context),
    remediesSection(context),
    recoverySection(context),
    valueSection(context),
  ];
  return {
    id: "service",
    title,
    navigationLabel: title,
    group: "proof",
    summary: lead,
    sections: sections.filter((section) => section !== null),
  };
}
