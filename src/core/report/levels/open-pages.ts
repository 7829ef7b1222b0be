import { formatPoints, formatShare } from "../../text/formats.ts";
import type { LevelsText } from "../../text/zh-hant/levels.ts";
import type { Figure, Page, Report, Section } from "../report.ts";
import type { Row } from "../table.ts";

function criterionRows({ scoreSheet, language }: Report): Row[] {
  return (scoreSheet?.questions ?? []).flatMap(({ id, label, weight }) => [
    {
      id: `question-${id}`,
      isGroup: true,
      cells: [{ text: label }, { text: formatShare(weight, language), value: weight }],
    },
    ...(scoreSheet?.criteria ?? [])
      .filter(({ question }) => question === id)
      .map((one) => ({
        id: one.id,
        cells: [
          { text: one.label },
          { text: formatShare(weight * one.weight, language), value: weight * one.weight },
        ],
      })),
  ]);
}

/**
 * By what was judged: every criterion with its weight, and how it was reckoned; nothing of any vendor.
 *
 * @example methodPage(report, text).id // "method"
 */
export function methodPage(report: Report, text: LevelsText): Page {
  const weights: Section = {
    id: "weights",
    title: text.weights,
    blocks: [
      {
        kind: "table",
        table: {
          id: "criteria",
          caption: text.weights,
          columns: [
            { id: "criterion", label: `${text.question} / ${text.criterion}` },
            { id: "share", label: text.share, align: "right" },
          ],
          rows: criterionRows(report),
        },
      },
    ],
  };
  const method = report.pages
    .find(({ id }) => id === "evidence")
    ?.sections.find(({ id }) => id === "method");
  const sections = method === undefined ? [weights] : [weights, method];
  const { method: title } = text;
  return { id: "method", title, navigationLabel: title, group: "method", sections };
}

/**
 * What every vendor got, and its place; neither answers nor prices. Under a method of the rules what it
 * counts with stands beside the place.
 *
 * @example totalsPage(report, text, names).sections[0]?.id // "totals"
 */
export function totalsPage(
  report: Report,
  text: LevelsText,
  labels: { vendor: string; rank: string; proven: string; claimed: string; possible: string },
  counted: ReadonlyMap<string, Figure | null> = new Map(),
): Page {
  const { scoreSheet, language } = report;
  const points = (value: number | null) => ({ text: formatPoints(value, language), value });
  const vendors = scoreSheet?.vendors ?? [];
  const by = vendors.flatMap(({ id }) => counted.get(id)?.label ?? [])[0];
  const countedCell = (id: string) => {
    const { text: words = "—", value = null } = counted.get(id) ?? {};
    return by === undefined ? [] : [{ text: words, value }];
  };
  const rows = vendors.map(({ id, label, rank, totals }) => ({
    id,
    cells: [
      { text: label },
      { text: rank === null ? "—" : String(rank), value: rank },
      ...countedCell(id),
      points(totals.proven),
      points(totals.claimed),
      points(totals.possible),
    ],
  }));
  const { vendor, rank, ...totalLabels } = labels;
  const all = { vendor, rank, ...(by === undefined ? {} : { counted: by }), ...totalLabels };
  const columns = Object.entries(all).map(([id, label]) =>
    id === "vendor" ? { id, label } : { id, label, align: "right" as const },
  );
  const table = { id: "totals", caption: text.totals, columns, rows };
  const section: Section = { id: "totals", title: text.totals, blocks: [{ kind: "table", table }] };
  return {
    id: "decision",
    title: text.result,
    navigationLabel: text.result,
    group: "decision",
    sections: [section],
  };
}
