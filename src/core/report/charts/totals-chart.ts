import { formatPoints } from "../../text/formats.ts";
import type { TotalsChart } from "../chart-spec.ts";
import { openMethodFigure } from "../panel/method-figures.ts";
import { methodName, noLeaderByMethod } from "../panel/method-name.ts";
import type { ReportContext } from "../report-context.ts";
import { rankingTable } from "../tables/ranking-table.ts";
import { vendorsInOrder } from "../vendors-in-order.ts";
import { whyUnscored } from "../why-unscored.ts";

/** Under a method of the rules whoever is first is so by that method, whatever the bars say. */
function findingByMethod(method: string, context: ReportContext): string {
  const { decision, names, panelText } = context;
  const { leader } = decision.score;
  const figure = leader === null ? null : openMethodFigure(leader, context);
  if (leader !== null && figure !== null) {
    return panelText.byMethod.first(names.vendor(leader), method, figure.label, figure.text);
  }
  return noLeaderByMethod(method, context);
}

function finding(context: ReportContext): string {
  const { decision, names, text, language } = context;
  const method = methodName(context);
  if (method !== null) return findingByMethod(method, context);
  const { leader, vendors } = decision.score;
  const first = vendors.find((vendor) => vendor.vendor === leader);
  if (first) {
    const points = formatPoints(first.totals.proven, language);
    return text.charts.totals(names.vendor(first.vendor), points);
  }
  const unscored = whyUnscored(context);
  if (unscored !== null) return unscored;
  const isOpen = vendors.some((vendor) => vendor.rank !== null);
  return isOpen ? text.charts.totalsTied : text.charts.totalsNone;
}

/**
 * How much of each vendor's total is proven, only claimed, unanswered?
 *
 * One bar per vendor, in the order of the ranking; vendors without computed totals are left to the
 * table. Points 0–100.
 *
 * @example totalsChart(context).rows[0] // { label: "在地通", proven: 61.4, claimed: 70.2, possible: 78, … }
 */
export function totalsChart(context: ReportContext): TotalsChart {
  const { text, names } = context;
  const rows = vendorsInOrder(context.decision.score).flatMap(({ vendor, totals, standing }) => {
    const { proven, claimed, possible } = totals;
    if (proven === null || claimed === null || possible === null) return [];
    const mark = standing === "eligible" ? {} : { mark: text.standing[standing] };
    return [{ label: names.vendor(vendor), proven, claimed, possible, ...mark }];
  });
  return {
    kind: "totals",
    id: "totals",
    title: finding(context),
    description: text.charts.totalsDescription(rows.length),
    parts: text.charts.parts,
    rows,
    table: rankingTable(context),
  };
}
