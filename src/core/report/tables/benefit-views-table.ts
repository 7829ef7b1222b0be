import type { BenefitView } from "../../cost/benefit-result.ts";
import type { VendorCosts } from "../../cost/cost-result.ts";
import { type Range, rangeOf } from "../../cost/range.ts";
import {
  formatFigure,
  formatMoney,
  formatMoneyRoughly,
  formatRange,
  formatShare,
} from "../../text/formats.ts";
import type { ReportContext } from "../report-context.ts";
import type { Cell, Row, Table } from "../table.ts";
import { moneyRange } from "./cost-table.ts";

/** The likely value, with both ends below. */
function rangeCell(range: Range, context: ReportContext): Cell {
  const { decision, language } = context;
  return {
    text: formatMoneyRoughly(range.likely, decision.costs.currency, language),
    value: range.likely,
    ...(range.low === range.high ? {} : { detail: moneyRange(range.low, range.high, context) }),
  };
}

function returnCell(range: Range | null, { language }: ReportContext): Cell {
  if (range === null) return { text: "—", value: null };
  const share = (value: number) => formatShare(value, language).replace("-", "−");
  const likely = { text: share(range.likely), value: range.likely };
  if (range.low === range.high) return likely;
  return { ...likely, detail: formatRange(share(range.low), share(range.high)) };
}

function paybackCell(view: BenefitView, { costText }: ReportContext): Cell {
  const { paybackMonth: month, paybackEarliest: earliest, paybackLatest: latest } = view;
  const written = (one: number | null) =>
    one === null ? costText.noPayback : costText.payback(one);
  const range =
    earliest === latest ? {} : { detail: formatRange(written(earliest), written(latest)) };
  return { text: written(month), value: month, ...range };
}

function breakEvenCell(view: BenefitView, { costText, language }: ReportContext): Cell {
  const { breakEvenShare: share } = view;
  if (share === null) return { text: "—", value: null };
  return { text: costText.breakEven(formatFigure(share, language)), value: share };
}

function viewRow(vendor: string, view: BenefitView, context: ReportContext): Row {
  const { costText } = context;
  const mark = view.id === "everything" ? { mark: costText.assumption } : {};
  return {
    id: `${vendor}--${view.id}`,
    cells: [
      { text: costText.views[view.id], ...mark },
      rangeCell(view.benefit, context),
      rangeCell(view.net, context),
      returnCell(view.returnOnInvestment, context),
      paybackCell(view, context),
      breakEvenCell(view, context),
    ],
  };
}

function headRow(vendor: string, { names }: ReportContext): Row {
  const empty = { text: "" };
  const cells = [{ text: names.vendor(vendor) }, empty, empty, empty, empty, empty];
  return { id: vendor, isGroup: true, cells };
}

function isCredited({ benefits }: VendorCosts): boolean {
  return (benefits?.lines ?? []).some(
    ({ state, arithmetic }) => state === "valued" && arithmetic?.id === "benefit-present-fee",
  );
}

/** Whether what the present system costs is taken off, where, and where not. */
function presentNote({ workspace, decision, names, text, costText }: ReportContext): string {
  const shown = decision.costs.vendors.filter(({ benefits }) => benefits !== null);
  const named = (some: readonly VendorCosts[]) =>
    some.map(({ vendor }) => names.vendor(vendor)).join(text.separator);
  const credited = shown.filter(isCredited);
  const others = shown.filter((one) => !isCredited(one));
  if (credited.length > 0) {
    const rest = others.length === 0 ? [] : [costText.grossOfPresentOthers(named(others))];
    return [costText.presentCredited(named(credited)), ...rest].join(text.sentenceGap);
  }
  const fee = workspace.decision.value.drivers?.currentFeePerMonth;
  return fee === undefined
    ? costText.grossOfPresentUnknown
    : costText.grossOfPresent(formatMoney(rangeOf(fee).likely, decision.costs.currency));
}

/** On which amounts the views rest, and what of the present system's cost is taken off. */
function basisNote(context: ReportContext): string {
  return [context.costText.basis, presentNote(context)].join(context.text.sentenceGap);
}

/**
 * What is left after the costs: cost only, with hard savings, with assumptions too? Return on
 * investment, payback and what must come true to break even. Null when no scorecard has benefits.
 *
 * @example benefitViewsTable(context)?.rows.length // 8 for two vendors
 */
export function benefitViewsTable(context: ReportContext): Table | null {
  const { text, costText, decision } = context;
  const { columns } = costText;
  const rows = decision.costs.vendors.flatMap(({ vendor, benefits }) =>
    benefits === null
      ? []
      : [headRow(vendor, context), ...benefits.views.map((view) => viewRow(vendor, view, context))],
  );
  if (rows.length === 0) return null;
  return {
    id: "benefit-views",
    caption: costText.sections.benefits,
    columns: [
      { id: "view", label: `${text.columns.vendor} / ${columns.view}` },
      { id: "benefit", label: columns.benefit, align: "right" },
      { id: "net", label: columns.net, align: "right" },
      { id: "return", label: columns.returnOnInvestment, align: "right" },
      { id: "payback", label: columns.payback },
      { id: "break-even", label: columns.breakEven },
    ],
    rows,
    note: basisNote(context),
  };
}
