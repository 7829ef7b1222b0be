import type { Page, Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import { costSection } from "../sections/cost-section.ts";
import { vendorCostSection } from "../sections/vendor-cost-section.ts";

/**
 * What does each vendor cost, together and line by line? That nothing is known is said too.
 *
 * @example costPage(context).id // "cost"
 */
export function costPage(context: ReportContext): Page {
  const { decision, text, names } = context;
  const lines = decision.costs.vendors.flatMap(({ vendor }): Section[] => {
    const section = vendorCostSection(vendor, context);
    if (!section) return [];
    const { blocks } = section;
    return [{ id: `cost-${vendor}`, title: names.vendor(vendor), blocks }];
  });
  const { title, blocks } = costSection(context);
  return {
    id: "cost",
    title: text.pages.cost,
    navigationLabel: text.pages.cost,
    group: "proof",
    summary: text.lead.cost,
    sections: [{ id: "together", title, blocks }, ...lines],
  };
}
