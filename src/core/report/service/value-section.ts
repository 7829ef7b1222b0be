import type { Place } from "../../diagnostic/diagnostic.ts";
import { type MarketingReturn, marketingReturn } from "../../experience/marketing-return.ts";
import { type MendTrigger, mendService } from "../../experience/mend-service.ts";
import { type ServiceBenefit, serviceBenefits } from "../../experience/service-benefits.ts";
import type { ValueRange } from "../../experience/value-range.ts";
import { placeOf } from "../../parse/read-document.ts";
import { wordsIn } from "../../schema/localised-text.ts";
import { type ServiceValue, serviceValueLines } from "../../schema/service-value.ts";
import { formatDay, formatMoney, formatShareDifference, formatSigned } from "../../text/formats.ts";
import { benefitFed } from "../fed-line.ts";
import type { Block, Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import { simpleTable } from "../simple-table.ts";
import type { Cell, Table } from "../table.ts";
import { traceOf } from "../trace-of.ts";
import { knownLoyalty, loyaltyTable } from "./loyalty-table.ts";

const percent = 100;

function moneyRange({ low, likely, high }: ValueRange, { workspace }: ReportContext): string {
  const { currency } = workspace.decision.value;
  return [low, likely, high].map((one) => formatMoney(one, currency)).join(" / ");
}

function shareRange(range: ValueRange | null, { language }: ReportContext): string {
  if (range === null) return "—";
  const written = (share: number) => `${formatSigned(share * percent, language, 1)} %`;
  return [range.low, range.likely, range.high].map(written).join(" / ");
}

/** The benefit line that rests on it, of the first vendor that has one: it is the same for all. */
function fedCell(benefit: ServiceBenefit["benefit"], context: ReportContext): Cell {
  const lines = context.decision.costs.vendors.map(({ vendor }) =>
    benefitFed(vendor, benefit, context),
  );
  const isCounted = (cell: Cell) => cell.detail !== undefined;
  return lines.find(isCounted) ?? { text: context.experienceText.page.feedsNone, tone: "muted" };
}

function benefitsTable(value: ServiceValue, context: ReportContext): Table {
  const { experienceText, language, workspace } = context;
  const { page } = experienceText;
  const found = serviceBenefits(value);
  const counted = found.filter(({ isSecondCount }) => !isSecondCount);
  const sum = (end: keyof ValueRange) => counted.reduce((all, one) => all + one.perYear[end], 0);
  const total = { low: sum("low"), likely: sum("likely"), high: sum("high") };
  const rows = found.map(({ benefit, perYear, observedOn, isSecondCount }) => {
    const place = workspace.value
      ? placeOf(workspace.value, [serviceValueLines[benefit]], "key")
      : null;
    const source = value[serviceValueLines[benefit]]?.source;
    const cells: Cell[] = [
      {
        text: page.benefits[benefit],
        ...(isSecondCount ? { mark: page.secondCount } : {}),
        ...(source ? { detail: wordsIn(source, language) } : {}),
      },
      { text: moneyRange(perYear, context), value: perYear.likely, ...traceOf(place) },
      { text: formatDay(observedOn, language), ...traceOf(place) },
      fedCell(benefit, context),
    ];
    return [benefit, cells] as const;
  });
  const sums: Cell[] = [
    { text: page.perYearTotal },
    { text: moneyRange(total, context), value: total.likely },
    { text: "" },
    { text: "" },
  ];
  return simpleTable(
    "service-benefits",
    page.value,
    [
      ["benefit", page.benefit],
      ["per-year", page.perYear, "right"],
      ["on", page.assumption],
      ["feeds", page.feeds],
    ],
    [...rows, ["total", sums]],
  );
}

function marketingTable(value: ServiceValue, context: ReportContext): Table | null {
  const campaigns = value.campaigns ?? [];
  if (campaigns.length === 0) return null;
  const { experienceText, language, workspace } = context;
  const { page } = experienceText;
  return simpleTable(
    "marketing-return",
    page.marketing,
    [
      ["campaign", page.campaign],
      ["without", page.withoutService, "right"],
      ["with", page.withService, "right"],
      ["on", page.assumption],
    ],
    campaigns.map((campaign, index) => {
      const place = workspace.value ? placeOf(workspace.value, ["campaigns", index, "id"]) : null;
      const found = marketingReturn(campaign);
      const withService = found.withService?.likely ?? null;
      const cells: Cell[] = [
        { text: wordsIn(campaign.label, language), detail: wordsIn(campaign.source, language) },
        { text: shareRange(found.withoutService, context), ...traceOf(place) },
        { text: shareRange(found.withService, context), value: withService, ...traceOf(place) },
        { text: formatDay(campaign.observedOn, language) },
      ];
      return [campaign.id, cells] as const;
    }),
  );
}

function triggerWords(trigger: MendTrigger, value: ServiceValue | null, context: ReportContext) {
  const { experienceText, language, names } = context;
  const { triggers, campaignReturn } = experienceText.page;
  switch (trigger.trigger) {
    case "below-target":
      return triggers["below-target"](names.kpi(trigger.kpi));
    case "backlog-growing":
      return triggers["backlog-growing"](trigger.perWeek.toFixed(1));
    case "satisfaction-falling":
      return triggers["satisfaction-falling"](formatShareDifference(trigger.change, language));
    case "marketing-return-negative": {
      const label = value?.campaigns?.find(({ id }) => id === trigger.campaign)?.label;
      const name = label ? wordsIn(label, language) : trigger.campaign;
      const text = campaignReturn(name, `${formatSigned(trigger.likely * percent, language, 1)} %`);
      return triggers["marketing-return-negative"](text);
    }
    case "value-below-cost":
      return triggers["value-below-cost"](trigger.ratio.toFixed(2));
  }
}

/** Judged on the pilot of the vendor that leads, else on none. */
function mendCallout(value: ServiceValue | null, context: ReportContext): Block {
  const { decision, comparisons, experienceText, names, language } = context;
  const { page } = experienceText;
  const leader = decision.vendor;
  const comparison = leader === null ? null : (comparisons.get(leader) ?? null);
  const campaigns = (value?.campaigns ?? []).map((one): MarketingReturn => marketingReturn(one));
  const loyalty = knownLoyalty(context).at(-1) ?? null;
  const found = mendService({ comparison, loyalty, campaigns });
  const reasons = found.triggers.map((trigger) => triggerWords(trigger, value, context));
  const basis = leader !== null && comparison ? [page.basis(names.vendor(leader))] : [];
  const parts = [...reasons, ...basis, page.mendChecked(String(found.checked))];
  return {
    kind: "callout",
    tone: found.advice === "wait" ? "warn" : "neutral",
    title: page.mend[found.advice],
    text: parts.join(language === "en" ? "; " : "；"),
  };
}

function placeIn(path: readonly (string | number)[], { workspace }: ReportContext): Place | null {
  return workspace.value ? placeOf(workspace.value, path) : null;
}

function readinessBlock(value: ServiceValue, context: ReportContext): Block[] {
  const { experienceText, language } = context;
  const { page } = experienceText;
  const items = value.readiness ?? [];
  if (items.length === 0) return [];
  const state = (isReady: boolean | null): Cell =>
    isReady === null
      ? { text: page.readyUnknown, tone: "muted" }
      : { text: isReady ? page.ready : page.notReady, tone: isReady ? "good" : "bad" };
  const table = simpleTable(
    "readiness",
    page.readiness,
    [
      ["item", page.readiness],
      ["state", page.readyHead],
      ["owner", page.owner],
      ["on", page.checkedOn],
    ],
    items.map(({ id, label, isReady, owner, on }, index) => [
      id,
      [
        { text: wordsIn(label, language) },
        { ...state(isReady), ...traceOf(placeIn(["readiness", index, "isReady"], context)) },
        { text: owner },
        { text: formatDay(on, language) },
      ],
    ]),
  );
  return [{ kind: "table", table }];
}

/**
 * What is service worth, what happened to loyalty, and should service be mended before more advertising?
 *
 * @example valueSection(context).id // "value"
 */
export function valueSection(context: ReportContext): Section {
  const { page } = context.experienceText;
  const value = context.workspace.value?.value ?? null;
  const loyalty = knownLoyalty(context);
  const marketing = value && marketingTable(value, context);
  const blocks: Block[] = [
    mendCallout(value, context),
    value
      ? { kind: "table", table: benefitsTable(value, context) }
      : { kind: "text", text: page.noValue },
    ...(marketing ? [{ kind: "table", table: marketing } as const] : []),
    loyalty.length > 0
      ? { kind: "table", table: loyaltyTable(loyalty, context) }
      : { kind: "text", text: page.noLoyalty },
    ...(value ? readinessBlock(value, context) : []),
  ];
  return { id: "value", title: page.value, lead: page.valueLead, blocks };
}
