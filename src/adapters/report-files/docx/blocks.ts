import { BorderStyle, Paragraph, type Table } from "docx";
import type { Block, Figure, ListItem, StageMark } from "../../../core/report/report.ts";
import { tableParts } from "./tables.ts";
import { linked, sourceMark, type Writing, words } from "./writing.ts";

type Part = Paragraph | Table;

const gold = { style: BorderStyle.SINGLE, size: 24, color: "C2962B", space: 8 };

function figureParagraph({ label, text, detail, trace }: Figure, writing: Writing): Paragraph {
  const more = detail === undefined ? [] : [words(`  ${detail}`, { tone: "muted", size: 18 })];
  return new Paragraph({
    children: [
      words(`${label}${writing.text.listBegin}`, { tone: "muted" }),
      words(text, { bold: true }),
      ...sourceMark(trace, writing),
      ...more,
    ],
  });
}

function itemParagraph(item: ListItem, list: number | null, writing: Writing): Paragraph {
  const mark = item.mark === undefined ? [] : [words(`[${item.mark}] `, { tone: item.tone })];
  const detail = item.detail === undefined ? [] : [words(`  ${item.detail}`, { tone: "muted" })];
  const run = words(item.text, item.mark === undefined ? { tone: item.tone } : {});
  return new Paragraph({
    ...(list === null
      ? { numbering: { reference: "unordered", level: 0 } }
      : { numbering: { reference: "ordered", level: 0, instance: list } }),
    children: [
      ...mark,
      linked(run, item.link, writing),
      ...sourceMark(item.trace, writing),
      ...detail,
    ],
  });
}

function stageParagraph(
  { number, label, statusLabel, detail, link, status }: StageMark,
  writing: Writing,
) {
  const tone = { done: "good", open: "warn", waiting: "muted" } as const;
  return new Paragraph({
    children: [
      words(`${number}. `, { bold: true }),
      linked(words(label, { bold: true }), link, writing),
      words(`  ${statusLabel}`, { tone: tone[status] }),
      words(`  ${detail}`, { tone: "muted" }),
    ],
  });
}

function termParagraph(
  { term, text, cell, trace }: Extract<Block, { kind: "terms" }>["entries"][number],
  writing: Writing,
): Paragraph {
  const inCell = cell
    ? [
        linked(words(cell.text, { tone: cell.tone }), cell.link, writing),
        ...sourceMark(cell.trace, writing),
        ...(cell.mark === undefined ? [] : [words(` [${cell.mark}]`, { tone: cell.tone })]),
        ...(cell.detail === undefined ? [] : [words(` ${cell.detail}`, { tone: "muted" })]),
      ]
    : [];
  return new Paragraph({
    children: [
      words(`${term}  `, { bold: true }),
      words(text),
      ...inCell,
      ...sourceMark(trace, writing),
    ],
  });
}

/** A chart is its finding, its description and its table: all of it can be edited and read aloud. */
function chartParts({ chart }: Extract<Block, { kind: "chart" }>, writing: Writing): Part[] {
  return [
    new Paragraph({ keepNext: true, children: [words(chart.title, { bold: true })] }),
    new Paragraph({ children: [words(chart.description, { tone: "muted", size: 18 })] }),
    ...tableParts(chart.table, writing),
  ];
}

/** One block of the report as paragraphs and tables; `list` numbers the ordered lists of a document. */
export function blockParts(block: Block, list: number, writing: Writing): Part[] {
  switch (block.kind) {
    case "text":
      return [
        new Paragraph({ children: [words(block.text), ...sourceMark(block.trace, writing)] }),
      ];
    case "callout":
      return [
        new Paragraph({
          border: { left: gold },
          indent: { left: 200 },
          children: [
            words(`${block.title}  `, { bold: true, tone: block.tone }),
            words(block.text),
            ...sourceMark(block.trace, writing),
          ],
        }),
      ];
    case "figures":
      return block.figures.map((figure) => figureParagraph(figure, writing));
    case "list":
      return block.items.map((item) => itemParagraph(item, block.ordered ? list : null, writing));
    case "terms":
      return block.entries.map((entry) => termParagraph(entry, writing));
    case "stages":
      return block.stages.map((stage) => stageParagraph(stage, writing));
    case "table":
      return tableParts(block.table, writing);
    case "chart":
      return chartParts(block, writing);
  }
}
