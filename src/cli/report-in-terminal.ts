import { visible } from "../core/diagnostic/visible.ts";
import type { Block, ListItem, Page, Report, Section } from "../core/report/report.ts";
import type { Cell, Table } from "../core/report/table.ts";
import type { Language } from "../core/text/language.ts";
import { cliText } from "./text.ts";
import { textTable } from "./text-table.ts";

function marked({ text, mark }: Cell | ListItem, language: Language): string {
  return mark === undefined ? text : cliText(language).marked(text, mark);
}

/** The gates of a vendor fill a line of their own length; in a terminal their section lists them. */
const tooWide = new Set(["ranking gates"]);

function tableText({ id, columns, rows }: Table, language: Language): string {
  const isShown = columns.map((column) => !tooWide.has(`${id} ${column.id}`));
  const shown = <Item>(items: readonly Item[]) => items.filter((_, index) => isShown[index]);
  return textTable(
    rows.map(({ cells }) => shown(cells).map((cell) => marked(cell, language))),
    shown(columns).map(({ label }) => label),
  );
}

function itemText(item: ListItem, language: Language): string {
  return visible(`  • ${marked(item, language)}${item.detail ? ` — ${item.detail}` : ""}`);
}

function blockText(block: Block, language: Language): string {
  switch (block.kind) {
    case "text":
      return `  ${visible(block.text)}`;
    case "callout":
      return `  ${visible(cliText(language).callout(block.title, block.text))}`;
    case "figures":
      return textTable(block.figures.map(({ label, text, detail = "" }) => [label, text, detail]));
    case "list":
      return block.items.map((item) => itemText(item, language)).join("\n");
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
      return tableText(block.table, language);
    case "chart":
      return `  ${visible(block.chart.title)}\n${tableText(block.chart.table, language)}`;
  }
}

/** One section of a report as lines for a terminal: its title, then its blocks. */
function sectionText({ title, blocks }: Section, language: Language): string {
  return [visible(title), ...blocks.map((block) => blockText(block, language))].join("\n");
}

/**
 * The decision as a person reads it in a terminal: the outcome, then the named sections of the front
 * page. It shows the same words and numbers as the pages, since it shows the same report.
 */
export function reportInTerminal(report: Report, sections: readonly string[]): string {
  const { title, outcome, isDraft, draftLabel, language } = report;
  const front = report.pages[0]?.sections ?? [];
  const shown = sections.flatMap((id) => front.filter((section) => section.id === id));
  const draft = isDraft ? draftLabel : "";
  const line = cliText(language).outcomeLine(outcome.label, draft, outcome.sentence);
  const heading = `${visible(title)}\n${visible(line)}`;
  return `${[heading, ...shown.map((section) => sectionText(section, language))].join("\n\n")}\n`;
}

/** One whole page of a report as lines for a terminal, under its own title. */
export function pageInTerminal({ title, sections }: Page, language: Language): string {
  return `${[visible(title), ...sections.flatMap(({ blocks }) => blocks.map((block) => blockText(block, language)))].join("\n")}\n`;
}
