import type { VendorScore } from "../../score/score-result.ts";
import type { Page, Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import { certificatesSection } from "../sections/certificates-section.ts";
import { clausesSection } from "../sections/clauses-section.ts";
import { criteriaSection } from "../sections/criteria-section.ts";
import { dataPlacesSection } from "../sections/data-places-section.ts";
import { dutiesSection } from "../sections/duties-section.ts";
import { exitTimetableSection } from "../sections/exit-timetable-section.ts";
import { profileSection } from "../sections/profile-section.ts";
import { supervisionSection } from "../sections/supervision-section.ts";
import { vendorAsksSection } from "../sections/vendor-asks-section.ts";
import { vendorCostSection } from "../sections/vendor-cost-section.ts";
import { vendorGatesSection } from "../sections/vendor-gates-section.ts";
import { vendorPageId } from "../vendor-page-id.ts";

/**
 * Everything about one vendor: who it is, its totals and gates, each criterion, certificates,
 * supervision, places of data, clauses, duties, the timetable of leaving, cost, and what to ask it.
 *
 * @example vendorPage(score, context).id // "vendor-hearth"
 */
export function vendorPage(vendor: VendorScore, context: ReportContext): Page {
  const sections: (Section | null)[] = [
    profileSection(vendor, context),
    vendorGatesSection(vendor, context),
    criteriaSection(vendor, context),
    certificatesSection(vendor, context),
    supervisionSection(vendor.vendor, context),
    dataPlacesSection(vendor.vendor, context),
    clausesSection(vendor.vendor, context),
    dutiesSection(vendor.vendor, context),
    exitTimetableSection(vendor.vendor, context),
    vendorCostSection(vendor.vendor, context),
    vendorAsksSection(vendor.vendor, context),
  ];
  const name = context.names.vendor(vendor.vendor);
  return {
    id: vendorPageId(vendor.vendor),
    title: name,
    navigationLabel: name,
    group: "vendors",
    sections: sections.filter((section) => section !== null),
  };
}
