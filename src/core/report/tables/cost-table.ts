import type { VendorCosts } from "../../cost/cost-result.ts";
import type { Percentile } from "../../cost/percentile.ts";
import { formatCount, formatMoney, formatMoneyRoughly, formatRange } from "../../text/formats.ts";
import type { ReportContext } from "../report-context.ts";
import type { Cell, Row, Table } from "../table.ts";
import { vendorPageId } from "../vendor-page-id.ts";

/**
 * How is an amount of money shown that may only be a lower bound?
 *
 * "At least" stands before it while lines are unknown; null is shown as a dash.
 *
 * @example moneyCell(120000, false, context).text // "至少 NT$120,000"
 */
export function moneyCell(
  amount: number | null,
  isComplete: boolean,
  context: ReportContext,
): Cell {
  const written = formatMoney(amount, context.decision.costs.currency);
  const text = isComplete || amount === null ? written : context.text.atLeast(written);
  return { text, value: amount };
}

/**
 * How is an amount shown that was simulated? To three digits, since sampling leaves the rest open;
 * the bare value stays behind it.
 *
 * @example roughMoneyCell(2619747, true, context).text // "NT$262萬"
 */
export function roughMoneyCell(
  amount: number | null,
  isComplete: boolean,
  context: ReportContext,
): Cell {
  const { decision, language, text } = context;
  const written = formatMoneyRoughly(amount, decision.costs.currency, language);
  return {
    text: isComplete || amount === null ? written : text.atLeast(written),
    value: amount,
  };
}

/**
 * From where to where do two amounts reach, in words?
 *
 * @example moneyRange(2487492, 2768412, context) // "NT$249萬 – NT$277萬", with blanks that never break
 */
export function moneyRange(low: number, high: number, context: ReportContext): string {
  const { decision, language } = context;
  const money = (amount: number) => formatMoneyRoughly(amount, decision.costs.currency, language);
  return formatRange(money(low), money(high));
}

/** More names would push the table off the screen; the vendor's own table has every line. */
const mostNamed = 2;

function unknownCell({ isComplete, missing }: VendorCosts, context: ReportContext): Cell {
  const { names, text } = context;
  if (isComplete) return { text: text.none };
  const count = { text: text.missingLines(missing.length), tone: "warn" as const };
  if (missing.length > mostNamed) return count;
  return { ...count, detail: missing.map(names.costLine).join(text.separator) };
}

function vendorRow(costs: VendorCosts, context: ReportContext): Row {
  const { names } = context;
  const { presentCost, isComplete, simulated, vendor } = costs;
  const percentile = (one: Percentile | undefined) =>
    roughMoneyCell(one?.amount ?? null, isComplete, context);
  return {
    id: vendor,
    cells: [
      { text: names.vendor(vendor), link: { page: vendorPageId(vendor), anchor: "cost" } },
      percentile(simulated?.total.p10),
      percentile(simulated?.total.p50),
      percentile(simulated?.total.p90),
      { text: presentCost ? moneyRange(presentCost.low, presentCost.high, context) : "—" },
      unknownCell(costs, context),
    ],
  };
}

/** Under which assumption, with how many draws, and how far sampling leaves the widest P90 open. */
function methodNote(context: ReportContext): string {
  const { decision, costText, language } = context;
  const simulated = decision.costs.vendors.flatMap((one) => one.simulated ?? []);
  const widest = simulated.sort((a, b) => b.total.p90.amount - a.total.p90.amount)[0];
  if (!widest) return "";
  const assumption = costText.costsMove[widest.costsMove];
  const { sampling } = widest.total.p90;
  if (sampling === null) return costText.methodExact(assumption);
  const money = (amount: number) => formatMoney(amount, decision.costs.currency);
  const draws = formatCount(widest.draws, language);
  return costText.method(assumption, draws, money(sampling.low), money(sampling.high));
}

/**
 * What does each vendor cost together, how far may it reach, and how much of it is unknown? What the
 * range would be under the other assumption is said in words on the cost page.
 *
 * @example costTable(context).rows.length // 3
 */
export function costTable(context: ReportContext): Table {
  const { text, costText, decision } = context;
  const { columns } = costText;
  const note = methodNote(context);
  return {
    id: "cost",
    caption: text.sections.cost,
    columns: [
      { id: "vendor", label: text.columns.vendor },
      { id: "p10", label: columns.p10, align: "right" },
      { id: "p50", label: columns.p50, align: "right" },
      { id: "p90", label: columns.p90, align: "right" },
      { id: "sums", label: columns.sums, align: "right" },
      { id: "unknown", label: text.unknownLines },
    ],
    rows: decision.costs.vendors.map((costs) => vendorRow(costs, context)),
    ...(note === "" ? {} : { note }),
  };
}
