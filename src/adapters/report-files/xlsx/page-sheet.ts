import type { CellStyle, WriteSheet } from "hucre/xlsx";
import { wordsOfCell } from "../../../core/report/faces/words-of-cell.ts";
import type { Block, Page } from "../../../core/report/report.ts";
import type { Table } from "../../../core/report/table.ts";
import { type Content, type SheetBuilder, sheetBuilder } from "./sheet-builder.ts";
import { body, caption, head, pageTitle, quiet, sectionTitle, strong } from "./styles.ts";

/** Columns with bare numbers behind their words have these beside them, for reckoning. */
function tableRows(build: SheetBuilder, { caption: title, columns, rows, note }: Table): void {
  const numbered = columns.map((_, index) =>
    rows.some(({ cells }) => typeof cells[index]?.value === "number"),
  );
  const spread = (contentOf: (index: number) => [string, number | null]): Content[] =>
    columns.flatMap((_, index) => {
      const [words, number] = contentOf(index);
      return numbered[index] ? [words, number] : [words];
    });
  build.row([title], caption);
  build.row(
    columns.flatMap(({ label }, index) => (numbered[index] ? [label, `${label} #`] : [label])),
    head,
  );
  for (const { cells, isGroup } of rows) {
    const contents = spread((index) => {
      const cell = cells[index] ?? { text: "" };
      return [wordsOfCell(cell), cell.value ?? null];
    });
    build.row(contents, isGroup ? strong : body);
  }
  if (note !== undefined) build.row([note], { font: { color: { rgb: "5B5952" } } });
}

type ListBlock = Extract<Block, { kind: "figures" | "list" | "terms" | "stages" }>;

/** What is a list of something becomes a row for each: what it is, what is said of it. */
function listRows(block: ListBlock): { contents: Content[]; styles: CellStyle[] }[] {
  switch (block.kind) {
    case "figures":
      return block.figures.map(({ label, text, detail = "", value = null }) => ({
        contents: [label, text, value, detail],
        styles: [body, strong, body, quiet],
      }));
    case "list":
      return block.items.map(({ text, mark, detail = "" }) => ({
        contents: [mark === undefined ? text : `[${mark}] ${text}`, detail],
        styles: [body, quiet],
      }));
    case "terms":
      return block.entries.map(({ term, text, cell }) => ({
        contents: [term, `${text}${cell ? wordsOfCell(cell) : ""}`],
        styles: [strong, body],
      }));
    case "stages":
      return block.stages.map(({ number, label, statusLabel, detail }) => ({
        contents: [`${number}. ${label}`, statusLabel, detail],
        styles: [strong, body, quiet],
      }));
  }
}

function blockRows(build: SheetBuilder, block: Block): void {
  if (block.kind === "text") build.row([block.text]);
  else if (block.kind === "callout") build.row([block.title, block.text], [caption, {}]);
  else if (block.kind === "table") tableRows(build, block.table);
  else if (block.kind === "chart") {
    build.row([block.chart.title], caption);
    tableRows(build, block.chart.table);
  } else for (const { contents, styles } of listRows(block)) build.row(contents, styles);
}

/** One page of the report as one sheet: its sections one below the other, with all their tables. */
export function pageSheet(page: Page, name: string): WriteSheet {
  const build = sheetBuilder();
  build.row([page.title], pageTitle);
  if (page.summary !== undefined) build.row([page.summary]);
  for (const { title, lead, blocks } of page.sections) {
    build.row([]);
    build.row([title], sectionTitle);
    if (lead !== undefined) build.row([lead], { font: { color: { rgb: "5B5952" } } });
    for (const block of blocks) {
      blockRows(build, block);
      build.row([]);
    }
  }
  return {
    name,
    ...build.sheet(),
    columns: [{ width: 40 }, ...Array.from({ length: 12 }, () => ({ width: 22 }))],
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}
