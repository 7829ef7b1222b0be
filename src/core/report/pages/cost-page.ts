import { waterfallChart } from "../charts/waterfall-chart.ts";
import { worthChart } from "../charts/worth-chart.ts";
import type { Block, ListItem, Page, Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import { costSection } from "../sections/cost-section.ts";
import { hiddenCostSection } from "../sections/hidden-cost-section.ts";
import { vendorCostSection } from "../sections/vendor-cost-section.ts";
import type { Table } from "../table.ts";
import { aiUnitsTable } from "../tables/ai-units-table.ts";
import { benefitLinesTable } from "../tables/benefit-lines-table.ts";
import { benefitViewsTable } from "../tables/benefit-views-table.ts";
import { moneyRange } from "../tables/cost-table.ts";
import { costYearsTable } from "../tables/cost-years-table.ts";
import { priceVolumesTable } from "../tables/price-volumes-table.ts";
import { traceOf } from "../trace-of.ts";

type Words = ReportContext["costText"];

/** What price has to do with the answer, of all that could change it. */
const priceFlips = [
  "price-is-no-part",
  "price-per-point",
  "cost-order-turns",
  "cost-order-unknown",
  "flip-by-price",
];

/** All together, with how the total would spread if costs moved the other way. */
function togetherSection(context: ReportContext): Section {
  const { decision, names, text, costText } = context;
  const { title, blocks } = costSection(context);
  const items = decision.costs.vendors.flatMap(({ vendor, simulated }): ListItem[] => {
    if (simulated === null) return [];
    const { p10, p90 } = simulated.otherwise;
    const other = simulated.costsMove === "together" ? "independent" : "together";
    const range = moneyRange(p10.amount, p90.amount, context);
    return [{ text: text.pair(names.vendor(vendor), costText.otherwise[other](range)) }];
  });
  const list: Block[] = items.length === 0 ? [] : [{ kind: "list", ordered: false, items }];
  return { id: "together", title, blocks: [...blocks, ...list] };
}

/** A section of tables; null where none of them has anything to say. */
function tables(
  id: string,
  title: keyof Words["sections"],
  lead: keyof Words["lead"],
  found: readonly (Table | null)[],
  { costText }: ReportContext,
): Section | null {
  const blocks = found.flatMap((table): Block[] => (table ? [{ kind: "table", table }] : []));
  if (blocks.length === 0) return null;
  return { id, title: costText.sections[title], lead: costText.lead[lead], blocks };
}

/** Percentiles of every year, and how the likely amounts of the years make the total. */
function yearsSection(context: ReportContext): Section | null {
  const section = tables("years", "byYear", "byYear", [costYearsTable(context)], context);
  if (section === null) return null;
  const charts = context.decision.costs.vendors.flatMap((costs): Block[] => {
    const chart = waterfallChart(costs, context);
    return chart === null ? [] : [{ kind: "chart", chart }];
  });
  return { ...section, blocks: [...section.blocks, ...charts] };
}

function worthSection(context: ReportContext): Section | null {
  const { costText } = context;
  const chart = worthChart(context);
  if (chart === null) return null;
  const { worth: title } = costText.sections;
  return { id: "worth", title, lead: costText.lead.worth, blocks: [{ kind: "chart", chart }] };
}

function priceSection(context: ReportContext): Section | null {
  const { decision, costText, say } = context;
  const items = decision.flips
    .filter(({ id }) => priceFlips.includes(id))
    .map((flip): ListItem => ({ text: say(flip), ...traceOf(flip.place) }));
  if (items.length === 0) return null;
  return {
    id: "price",
    title: costText.sections.price,
    lead: costText.lead.price,
    blocks: [{ kind: "list", ordered: false, items }],
  };
}

/** What having to switch once more would cost, vendor by vendor. */
function switchSection(context: ReportContext): Section | null {
  const { decision, names, text, costText, say } = context;
  const items = decision.costs.vendors.flatMap(({ vendor, lines }) =>
    lines.flatMap(({ arithmetic, presentCost, place }): ListItem[] => {
      if (!arithmetic?.id.startsWith("worked-out-second-switch") || !presentCost) return [];
      const detail = moneyRange(presentCost.low, presentCost.high, context);
      return [
        { text: text.pair(names.vendor(vendor), say(arithmetic)), detail, ...traceOf(place) },
      ];
    }),
  );
  if (items.length === 0) return null;
  return {
    id: "second-switch",
    title: costText.sections.switching,
    lead: costText.lead.switching,
    blocks: [{ kind: "list", ordered: false, items }],
  };
}

function vendorSections(context: ReportContext): Section[] {
  return context.decision.costs.vendors.flatMap(({ vendor }): Section[] => {
    const section = vendorCostSection(vendor, context);
    if (!section) return [];
    const { blocks } = section;
    const lead = context.costText.lead.lines;
    return [{ id: `cost-${vendor}`, title: context.names.vendor(vendor), lead, blocks }];
  });
}

/**
 * What does each vendor cost: together, by year, by line with its arithmetic; what is on no price
 * list; what it may bring; what price has to do with the answer? That nothing is known is said too.
 *
 * @example costPage(context).id // "cost"
 */
export function costPage(context: ReportContext): Page {
  const { text } = context;
  const benefits = [benefitViewsTable(context), benefitLinesTable(context)];
  const sections = [
    togetherSection(context),
    yearsSection(context),
    hiddenCostSection(context),
    worthSection(context),
    priceSection(context),
    tables("ai-units", "ai", "ai", [aiUnitsTable(context)], context),
    tables("benefits", "benefits", "benefits", benefits, context),
    switchSection(context),
    tables("volumes", "volumes", "volumes", [priceVolumesTable(context)], context),
    ...vendorSections(context),
  ];
  return {
    id: "cost",
    title: text.pages.cost,
    navigationLabel: text.pages.cost,
    group: "proof",
    summary: context.costText.lead.together,
    sections: sections.filter((section) => section !== null),
  };
}
