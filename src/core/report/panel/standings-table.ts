import type { MethodResult } from "../../decide/panel/method-result.ts";
import type { MethodStanding } from "../../panel/method/place-vendors.ts";
import { formatMoney, formatPoints } from "../../text/formats.ts";
import type { ReportContext } from "../report-context.ts";
import type { Cell, Column, Row, Table } from "../table.ts";
import { memberKey, memberName } from "./member-names.ts";

const right = "right" as const;

function totalCell(total: number | null, rank: number | null, context: ReportContext): Cell {
  const { panelText, language } = context;
  const points = formatPoints(total, language);
  const text = rank === null ? points : panelText.totalAndRank(points, String(rank));
  return { text, value: total };
}

/** Where no mark was declared nobody has passed one. */
function hasMark({ workspace }: ReportContext): boolean {
  const { by: _, ...marks } = workspace.decision.value.evaluation?.passMark ?? {};
  return Object.values(marks).some((one) => one !== undefined);
}

function passCell({ passes }: MethodStanding, context: ReportContext): Cell {
  const { panelText } = context;
  if (passes === null || !hasMark(context)) return { text: "—", value: null };
  return { text: passes ? panelText.yes : panelText.no, tone: passes ? "good" : "bad" };
}

function priceCell(result: MethodResult, vendor: string, context: ReportContext): Cell {
  const { panelText, workspace } = context;
  const price = result.prices.find((one) => one.vendor === vendor);
  const amount = price?.amount ?? null;
  const text = formatMoney(amount, workspace.decision.value.currency);
  const origin = price?.origin ?? null;
  return {
    text,
    value: amount,
    ...(origin === null ? {} : { detail: panelText.priceFrom[origin] }),
  };
}

/** What the method counts with, by the method. */
function keyColumns(
  result: MethodResult,
  context: ReportContext,
): { column: Column; cell: (one: MethodStanding) => Cell }[] {
  const { panelText, workspace, language } = context;
  const { currency } = workspace.decision.value;
  const column = (id: "mean" | "rankSum" | "firstPlaces" | "price" | "pricePerPoint") => ({
    id,
    label: panelText.columns[id],
    align: right,
  });
  const mean = {
    column: column("mean"),
    cell: (one: MethodStanding) => ({ text: formatPoints(one.mean, language), value: one.mean }),
  };
  if (result.method === "total-score") return [mean];
  if (result.method === "rank-sum") {
    const plain = (value: number | null): Cell => ({
      text: value === null ? "—" : String(value),
      value,
    });
    return [
      { column: column("rankSum"), cell: (one) => plain(one.rankSum) },
      { column: column("firstPlaces"), cell: (one) => plain(one.firstPlaces) },
    ];
  }
  return [
    mean,
    { column: column("price"), cell: (one) => priceCell(result, one.vendor, context) },
    {
      column: column("pricePerPoint"),
      cell: (one) => ({ text: formatMoney(one.pricePerPoint, currency), value: one.pricePerPoint }),
    },
  ];
}

function inPlace(result: MethodResult): { standing: MethodStanding; index: number }[] {
  return result.standings
    .map((standing, index) => ({ standing, index }))
    .sort(
      (a, b) =>
        (a.standing.place ?? Infinity) - (b.standing.place ?? Infinity) || a.index - b.index,
    );
}

/**
 * What does the declared method make of each vendor: every member's total and rank, what is summed, the
 * pass mark, and the place?
 *
 * @example standingsTable(method, context).rows[0]?.id // "norvane", the first
 */
export function standingsTable(result: MethodResult, context: ReportContext): Table {
  const { panelText, names, workspace } = context;
  const keys = keyColumns(result, context);
  const rows = inPlace(result).map(
    ({ standing, index }): Row => ({
      id: standing.vendor,
      cells: [
        { text: names.vendor(standing.vendor) },
        ...result.evaluators.map((_, at) =>
          totalCell(result.totals[index]?.[at] ?? null, standing.ranks[at] ?? null, context),
        ),
        ...keys.map(({ cell }) => cell(standing)),
        passCell(standing, context),
        { text: standing.place === null ? "—" : String(standing.place), value: standing.place },
      ],
    }),
  );
  const { columns } = panelText;
  const isCoded = workspace.decision.value.track === "government";
  return {
    id: "standings",
    caption: context.text.pair(panelText.sections.method, panelText.methods[result.method]),
    columns: [
      { id: "vendor", label: columns.vendor },
      ...result.evaluators.map((id) => ({
        id: memberKey(id, context),
        label: memberName(id, context),
        align: right,
      })),
      ...keys.map(({ column }) => column),
      { id: "passes", label: columns.passes },
      { id: "place", label: columns.place, align: right },
    ],
    rows,
    ...(isCoded ? { note: panelText.codedNote } : {}),
  };
}

/**
 * What do each member's own levels add up to, where the method does not ask for it? For comparison;
 * null when nobody has scored, or nothing could be added up.
 *
 * @example ownTotalsTable(context)?.id // "own-totals"
 */
export function ownTotalsTable(context: ReportContext): Table | null {
  const { decision, panelText, names } = context;
  const { own } = decision.panel;
  if (own === null || own.evaluators.length === 0 || own.vendors.length === 0) return null;
  return {
    id: "own-totals",
    caption: panelText.sections.own,
    columns: [
      { id: "vendor", label: panelText.columns.vendor },
      ...own.evaluators.map((id) => ({
        id: memberKey(id, context),
        label: memberName(id, context),
        align: right,
      })),
    ],
    rows: own.vendors.map((vendor, index) => ({
      id: vendor,
      cells: [
        { text: names.vendor(vendor) },
        ...own.evaluators.map((_, at) => totalCell(own.totals[index]?.[at] ?? null, null, context)),
      ],
    })),
  };
}
