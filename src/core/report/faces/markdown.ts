import { siteText as siteTextEn } from "../../text/en/site.ts";
import { formatDay } from "../../text/formats.ts";
import { type SiteText, siteText as siteTextZhHant } from "../../text/zh-hant/site.ts";
import { type PageNotes, pageNotes } from "../page-notes.ts";
import type { Block, ListItem, Page, Report, Section } from "../report.ts";
import type { Cell, Table } from "../table.ts";
import type { Trace } from "../trace.ts";

/** The words of the frame, and the numbers of the sources of the page at hand. */
type Writing = { text: SiteText; notes: PageNotes };

/** Letters that mean something in Markdown or HTML are only letters here; a text has no lines. */
function plain(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|#~&]/g, (mark) => (mark === "&" ? "&amp;" : `\\${mark}`))
    .replace(/\s*\n\s*/g, " ");
}

/** At the start of a line a dash or a number with a full stop would begin a list. */
function paragraph(text: string): string {
  return plain(text)
    .replace(/^(\s*)([-+=])/, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/, "$1\\$2");
}

function source(trace: Trace | undefined, { notes }: Writing): string {
  return trace === undefined ? "" : ` (${notes.numberOf(trace)})`;
}

function cellText({ text, mark, detail, trace }: Cell, writing: Writing): string {
  const marked = mark === undefined ? "" : `\\[${plain(mark)}\\]`;
  const parts = [plain(text), marked, detail === undefined ? "" : plain(detail)];
  return `${parts.filter((part) => part !== "").join(" ")}${source(trace, writing)}`;
}

function tableLines({ caption, columns, rows, note, trace }: Table, writing: Writing): string[] {
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  return [
    `**${plain(caption)}**${source(trace, writing)}`,
    "",
    line(columns.map(({ label }) => plain(label))),
    line(columns.map(({ align }) => (align === "right" ? "---:" : "---"))),
    ...rows.map(({ cells, isGroup }) =>
      line(
        cells.map((cell, index) => {
          const words = cellText(cell, writing);
          return isGroup && index === 0 ? `**${words}**` : words;
        }),
      ),
    ),
    ...(note === undefined ? [] : ["", paragraph(note)]),
  ];
}

function itemLine(item: ListItem, bullet: string, writing: Writing): string {
  const mark = item.mark === undefined ? "" : `\\[${plain(item.mark)}\\] `;
  const detail = item.detail === undefined ? "" : `: ${plain(item.detail)}`;
  return `${bullet} ${mark}${plain(item.text)}${source(item.trace, writing)}${detail}`;
}

function blockLines(block: Block, writing: Writing): string[] {
  switch (block.kind) {
    case "text":
      return [`${paragraph(block.text)}${source(block.trace, writing)}`];
    case "callout":
      return [`> **${plain(block.title)}** ${plain(block.text)}${source(block.trace, writing)}`];
    case "figures":
      return block.figures.map(({ label, text, detail = "", trace }) =>
        `- ${plain(label)}: **${plain(text)}**${source(trace, writing)} ${plain(detail)}`.trim(),
      );
    case "list":
      return block.items.map((item) => itemLine(item, block.ordered ? "1." : "-", writing));
    case "terms":
      return block.entries.map(
        ({ term, text, cell, trace }) =>
          `- **${plain(term)}**: ${plain(text)}${cell ? cellText(cell, writing) : ""}${source(trace, writing)}`,
      );
    case "stages":
      return block.stages.map(
        ({ number, label, statusLabel, detail }) =>
          `${number}. **${plain(label)}** (${plain(statusLabel)}) ${plain(detail)}`,
      );
    case "table":
      return tableLines(block.table, writing);
    case "chart":
      return [
        `**${plain(block.chart.title)}** ${plain(block.chart.description)}`,
        "",
        ...tableLines(block.chart.table, writing),
      ];
  }
}

function sectionLines({ title, lead, blocks }: Section, writing: Writing): string[] {
  return [
    `### ${plain(title)}`,
    "",
    ...(lead === undefined ? [] : [paragraph(lead), ""]),
    ...blocks.flatMap((block) => [...blockLines(block, writing), ""]),
  ];
}

function sourceLine({ file, line, rows, rule }: Trace, text: SiteText): string {
  const rowsOrFile = rows === undefined ? file : text.rowsOf(file, rows);
  const place = line === undefined ? rowsOrFile : text.lineOf(file, line);
  return [place, rule ?? ""]
    .filter((part) => part !== "")
    .map(plain)
    .join(" ");
}

function pageLines(page: Page, text: SiteText): string[] {
  const writing = { text, notes: pageNotes(page) };
  const sources = writing.notes.list.map(
    ({ number, trace }) => `${number}. ${sourceLine(trace, text)}`,
  );
  return [
    `## ${plain(page.title)}`,
    "",
    ...(page.summary === undefined ? [] : [paragraph(page.summary), ""]),
    ...page.sections.flatMap((section) => sectionLines(section, writing)),
    ...(sources.length === 0 ? [] : [`### ${text.notes}`, "", ...sources, ""]),
  ];
}

function headLines(report: Report, text: SiteText): string[] {
  const { title, organisation, asOf, language, outcome } = report;
  const marks = [
    ...(report.isDraft ? [report.draftLabel] : []),
    ...(report.isFictional ? [report.fictionalLabel] : []),
    ...(report.edition === null ? [] : [report.edition]),
  ];
  return [
    `# ${plain(title)}`,
    "",
    [plain(organisation), `${text.asOf} ${formatDay(asOf, language)}`, ...marks.map(plain)].join(
      " · ",
    ),
    "",
    `> **${plain(outcome.label)}** ${plain(outcome.sentence)}`,
    "",
  ];
}

/**
 * How does the whole report read as one Markdown file? Every page a chapter, every chart its finding
 * and its table, every number of a source in parentheses with the list at the chapter's end. Words of
 * the files stay words: nothing in them can become a heading, a link or HTML.
 *
 * @example reportMarkdown(report).split("\n")[0] // "# Choosing a new customer service system"
 */
export function reportMarkdown(report: Report): string {
  const text = report.language === "en" ? siteTextEn : siteTextZhHant;
  const lines = [
    ...headLines(report, text),
    ...report.pages.flatMap((page) => pageLines(page, text)),
    `${text.inputHash} ${report.inputHash}`,
  ];
  return `${lines.join("\n").replace(/\n{3,}/g, "\n\n")}\n`;
}
