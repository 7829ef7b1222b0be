import type { CellStyle, WriteSheet } from "hucre/xlsx";
import type { ScoreSheet } from "../../../core/report/score-sheet.ts";
import type { WorkbookText } from "../../../core/text/zh-hant/workbook.ts";
import {
  columns,
  rankFormula,
  type ScoreArea,
  shareFormula,
  totalFormula,
  valueColumn,
} from "./score-formulas.ts";
import { type Content, type SheetBuilder, sheetBuilder } from "./sheet-builder.ts";
import { body, head, input, level, pageTitle, points, quiet, share, strong } from "./styles.ts";

/** Rows above the criteria: title, lead, vendors, three totals, rank, as reported, gap, head. */
const provenRow = 3;
const firstRow = 10;

type Placed = { area: ScoreArea; questions: { row: number; first: number; last: number }[] };

/** Every question stands over its criteria. */
function placed({ questions, criteria }: ScoreSheet): Placed {
  let row = firstRow;
  const rows = questions.map(({ id }) => {
    const own = criteria.filter(({ question }) => question === id).length;
    const at = { row, first: row + 1, last: row + own };
    row += own + 1;
    return at;
  });
  return { area: { first: firstRow, last: row - 1 }, questions: rows };
}

/** One content per vendor, in the first of its three columns. */
function perVendor(sheet: ScoreSheet, label: string, content: (at: number) => Content): Content[] {
  const row: Content[] = [label, null, null, null];
  sheet.vendors.forEach((_, at) => {
    row[valueColumn(at)] = content(at);
  });
  return Array.from(row, (one) => one ?? null);
}

const spread = (first: CellStyle, rest: CellStyle, length: number): CellStyle[] => [
  first,
  ...Array.from({ length }, () => rest),
];

/** Place by proven points: that of a declared method may be another, and no formula here would give it. */
function provenRank(vendors: ScoreSheet["vendors"], own: number): number | null {
  const points = vendors[own]?.totals.proven ?? null;
  if (points === null) return null;
  const racing = vendors.filter(({ isExcluded }) => !isExcluded);
  return 1 + racing.filter(({ totals }) => (totals.proven ?? 0) > points + 1e-9).length;
}

function totalRows(build: SheetBuilder, sheet: ScoreSheet, text: WorkbookText, { area }: Placed) {
  const { vendors } = sheet;
  const width = columns.firstVendor + 3 * vendors.length;
  const racing = vendors.flatMap(({ isExcluded }, at) => (isExcluded ? [] : [at]));
  build.row(
    perVendor(sheet, "", (at) => vendors[at]?.label ?? ""),
    strong,
  );
  for (const kind of ["proven", "claimed", "possible"] as const) {
    const formula = (at: number) => ({
      formula: totalFormula(kind, at, area),
      result: vendors[at]?.totals[kind] ?? null,
    });
    build.row(perVendor(sheet, text[kind], formula), spread(strong, points, width));
  }
  const rank = (at: number): Content =>
    vendors[at]?.isExcluded
      ? text.excluded
      : { formula: rankFormula(at, racing, provenRow), result: provenRank(vendors, at) };
  build.row(perVendor(sheet, text.rank, rank), strong);
  const reported = (at: number) => vendors[at]?.totals.proven ?? null;
  build.row(perVendor(sheet, text.asReported, reported), spread(quiet, points, width));
}

function headRow(build: SheetBuilder, { vendors }: ScoreSheet, text: WorkbookText) {
  const { question, criterion, questionWeight, criterionWeight } = text;
  build.row(
    [
      `${question} / ${criterion}`,
      questionWeight,
      criterionWeight,
      text.share,
      ...vendors.flatMap(() => [text.value, text.credit, text.applies]),
    ],
    head,
  );
}

function criterionRows(build: SheetBuilder, sheet: ScoreSheet, { area, questions }: Placed) {
  sheet.questions.forEach(({ id, label, weight }, at) => {
    const place = questions[at];
    if (place === undefined) return;
    build.row([label, weight * 100], [strong, input]);
    for (const one of sheet.criteria.filter(({ question }) => question === id)) {
      const formula = shareFormula(build.at(), place, area);
      build.row(
        [
          one.label,
          null,
          one.weight * 100,
          { formula, result: weight * one.weight },
          ...one.levels.flatMap(({ applies, value, credit }) => [value, credit, applies ? 1 : 0]),
        ],
        [body, body, input, share, ...one.levels.flatMap(() => [level, level, body])],
      );
    }
  });
}

/**
 * The sheet on which a buyer changes a weight and sees totals and ranks follow: every share, total and
 * rank is a formula, whose present result is the report's own number.
 */
export function scoresOf(sheet: ScoreSheet, name: string, text: WorkbookText): WriteSheet {
  const build = sheetBuilder();
  const where = placed(sheet);
  build.row([text.scores], pageTitle);
  build.row([text.scoresLead], { font: { color: { rgb: "5B5952" } } });
  totalRows(build, sheet, text, where);
  while (build.at() < firstRow - 1) build.row([]);
  headRow(build, sheet, text);
  criterionRows(build, sheet, where);
  return {
    name,
    ...build.sheet(),
    columns: [
      { width: 34 },
      { width: 12 },
      { width: 12 },
      { width: 10 },
      ...sheet.vendors.flatMap(() => [{ width: 14 }, { width: 11 }, { width: 11 }]),
    ],
    freezePane: { rows: firstRow, columns: 1 },
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}
