import { visible } from "../core/diagnostic/visible.ts";
import type { Block, ListItem, Report, Section } from "../core/report/report.ts";
import type { Cell, Table } from "../core/report/table.ts";
import { textTable } from "./text-table.ts";

function cellText({ text, mark }: Cell): string {
  return mark === undefined ? text : `${text}［${mark}］`;
}

function tableText({ columns, rows }: Table): string {
  return textTable(
    rows.map(({ cells }) => cells.map(cellText)),
    columns.map(({ label }) => label),
  );
}

function itemText({ text, detail, mark }: ListItem): string {
  const marked = mark === undefined ? text : `${text}［${mark}］`;
  return visible(`  • ${marked}${detail ? ` — ${detail}` : ""}`);
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "text":
      return `  ${visible(block.text)}`;
    case "callout":
      return `  ${visible(`${block.title}: ${block.text}`)}`;
    case "figures":
      return textTable(block.figures.map(({ label, text, detail = "" }) => [label, text, detail]));
    case "list":
      return block.items.map(itemText).join("\n");
    case "terms":
      return textTable(block.entries.map(({ term, text }) => [term, text]));
    case "stages":
      return textTable(
        block.stages.map(({ number, label, statusLabel, detail }) => [
          `${number}. ${label}`,
          statusLabel,
          detail,
        ]),
      );
    case "table":
      return tableText(block.table);
    case "chart":
      return `  ${visible(block.chart.title)}\n${tableText(block.chart.table)}`;
  }
}

/** One section of a report as lines for a terminal: its title, then its blocks. */
export function sectionText({ title, blocks }: Section): string {
  return [visible(title), ...blocks.map(blockText)].join("\n");
}

/**
 * The decision as a person reads it in a terminal: the outcome, then the named sections of the front
 * page. It shows the same words and numbers as the pages, since it shows the same report.
 */
export function reportInTerminal(report: Report, sections: readonly string[]): string {
  const front = report.pages[0]?.sections ?? [];
  const shown = sections.flatMap((id) => front.filter((section) => section.id === id));
  const draft = report.isDraft ? `［${report.draftLabel}］` : "";
  const heading = `${visible(report.title)}\n${report.outcome.label}${draft}：${visible(report.outcome.sentence)}`;
  return `${[heading, ...shown.map(sectionText)].join("\n\n")}\n`;
}
