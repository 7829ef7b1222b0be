import type { Spread } from "../../cost/cost-simulation.ts";
import { formatPoints } from "../../text/formats.ts";
import type { ScatterChart } from "../chart-spec.ts";
import type { ReportContext } from "../report-context.ts";
import type { Row, Table } from "../table.ts";
import { moneyRange, roughMoneyCell } from "../tables/cost-table.ts";
import { vendorsInOrder } from "../vendors-in-order.ts";

type Placed = {
  vendor: string;
  proven: number;
  spread: Spread;
  isComplete: boolean;
  mark: string | null;
};

/** Vendors of which both a total and a cost are known, as ranked. */
function placed(context: ReportContext): Placed[] {
  const { decision, text } = context;
  return vendorsInOrder(decision.score).flatMap(({ vendor, totals, standing }) => {
    const costs = decision.costs.vendors.find((one) => one.vendor === vendor);
    if (!costs?.simulated || totals.proven === null) return [];
    const marks = [
      ...(standing === "eligible" ? [] : [text.standing[standing]]),
      ...(costs.isComplete ? [] : [text.missingLines(costs.missing.length)]),
    ];
    return {
      vendor,
      proven: totals.proven,
      spread: costs.simulated.total,
      isComplete: costs.isComplete,
      mark: marks.length === 0 ? null : marks.join(text.separator),
    };
  });
}

function finding(all: readonly Placed[], context: ReportContext): string {
  const { decision, costText, names } = context;
  const leader = all.find(({ vendor }) => vendor === decision.score.leader);
  if (!leader) return costText.charts.worthTied;
  const [cheapest] = [...all].sort((a, b) => a.spread.p50.amount - b.spread.p50.amount);
  const name = names.vendor(leader.vendor);
  return cheapest === undefined || cheapest === leader
    ? costText.charts.worthBetter(name)
    : costText.charts.worthDearer(name, names.vendor(cheapest.vendor));
}

function row({ vendor, proven, spread, isComplete, mark }: Placed, context: ReportContext): Row {
  const { names, language, text } = context;
  return {
    id: vendor,
    cells: [
      { text: names.vendor(vendor), ...(mark === null ? {} : { detail: mark }) },
      { text: text.pointsUnit(formatPoints(proven, language)), value: proven },
      {
        ...roughMoneyCell(spread.p50.amount, isComplete, context),
        detail: moneyRange(spread.p10.amount, spread.p90.amount, context),
      },
    ],
  };
}

function tableOf(all: readonly Placed[], context: ReportContext): Table {
  const { text, costText } = context;
  return {
    id: "worth",
    caption: costText.sections.worth,
    columns: [
      { id: "vendor", label: text.columns.vendor },
      { id: "score", label: costText.columns.score, align: "right" },
      { id: "cost", label: costText.columns.p50, align: "right" },
    ],
    rows: all.map((one) => row(one, context)),
  };
}

/**
 * How does the proven score stand against the cost? Price is no part of the score; this is where both
 * are seen together. Vendors without a cost or a total are left to the other tables; null when fewer
 * than two are known, since one point compares nothing.
 *
 * @example worthChart(context)?.points.length // 2
 */
export function worthChart(context: ReportContext): ScatterChart | null {
  const { costText, names, decision } = context;
  const all = placed(context);
  if (all.length < 2) return null;
  return {
    kind: "scatter",
    id: "worth",
    title: finding(all, context),
    description: costText.charts.worthDescription(all.length),
    axes: {
      x: costText.charts.worthAxis(decision.costs.currency),
      y: costText.columns.score,
    },
    points: all.map(({ vendor, proven, spread: { p10, p50, p90 }, mark }) => ({
      label: names.vendor(vendor),
      x: p50.amount,
      xLow: p10.amount,
      xHigh: p90.amount,
      y: proven,
      ...(mark === null ? {} : { mark }),
    })),
    table: tableOf(all, context),
  };
}
