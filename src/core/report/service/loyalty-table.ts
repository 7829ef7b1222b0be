import type { Place } from "../../diagnostic/diagnostic.ts";
import { type LoyaltyFigures, loyaltyFigures } from "../../experience/loyalty-figures.ts";
import { formatDay, formatMoney, formatShare } from "../../text/formats.ts";
import type { ReportContext } from "../report-context.ts";
import { simpleTable } from "../simple-table.ts";
import type { Cell, Table } from "../table.ts";
import { traceOf } from "../trace-of.ts";

/** The figures of one period, and where they were read. */
export type Loyalty = LoyaltyFigures & { place: Place };

/**
 * The loyalty figures that are on file, first the years before, then those of pilots.
 *
 * @example knownLoyalty(context).length // 2
 */
export function knownLoyalty({ workspace }: ReportContext): Loyalty[] {
  const tables = [...workspace.pilots.values()].flatMap(({ records }) => records.loyalty ?? []);
  const rows = tables.flatMap(({ rows: own }) => own);
  const figures = rows.map((row) => ({ ...loyaltyFigures(row), place: row.place }));
  return figures.sort((a, b) => (a.from < b.from ? -1 : 1));
}

/**
 * Retention, repeat purchase, lifetime value and abandoned carts, period beside period.
 *
 * @example loyaltyTable(knownLoyalty(context), context).rows.length // 6
 */
export function loyaltyTable(periods: readonly Loyalty[], context: ReportContext): Table {
  const { experienceText, language, workspace } = context;
  const { page } = experienceText;
  const { currency } = workspace.decision.value;
  const columns = page.loyaltyColumns;
  const share = (value: number | null): Cell => ({ text: formatShare(value, language), value });
  const money = (value: number | null): Cell => ({ text: formatMoney(value, currency), value });
  const ratio = (value: number | null): Cell => ({
    text: value === null ? "—" : value.toFixed(2),
    value,
  });
  const figures: [keyof typeof page.loyaltyRules, (one: Loyalty) => Cell][] = [
    ["retention", (one) => share(one.retention)],
    ["repeatPurchase", (one) => share(one.repeatPurchase)],
    ["acquisitionCost", (one) => money(one.acquisitionCost)],
    ["lifetimeValue", (one) => money(one.lifetimeValue)],
    ["valueToCost", (one) => ratio(one.valueToCost)],
    ["cartAbandonment", (one) => share(one.cartAbandonment)],
  ];
  return simpleTable(
    "loyalty",
    page.loyalty,
    [
      ["figure", columns.figure],
      ...periods.map(
        ({ from, to }) =>
          [from, page.period(formatDay(from, language), formatDay(to, language)), "right"] as const,
      ),
    ],
    figures.map(([id, cell]) => [
      id,
      [
        { text: columns[id] },
        ...periods.map((one) => ({ ...cell(one), ...traceOf(one.place, page.loyaltyRules[id]) })),
      ],
    ]),
  );
}
