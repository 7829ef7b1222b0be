import { addressOf } from "./sheet-builder.ts";

/** Columns of the sheet: names, the two weights, the share; then three columns per vendor. */
export const columns = { name: 0, questionWeight: 1, criterionWeight: 2, share: 3, firstVendor: 4 };
const perVendor = 3;

/** Where things stand on the sheet of scores; rows are counted from 0, `last` included. */
export type ScoreArea = {
  /** First and last row of questions and criteria. */
  first: number;
  last: number;
};

export const valueColumn = (vendor: number): number => columns.firstVendor + vendor * perVendor;
export const creditColumn = (vendor: number): number => valueColumn(vendor) + 1;
export const appliesColumn = (vendor: number): number => valueColumn(vendor) + 2;

const fixed = (row: number, column: number): string =>
  addressOf(row, column).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");

const rangeOf = (column: number, { first, last }: ScoreArea): string =>
  `${fixed(first, column)}:${fixed(last, column)}`;

/** Share of a criterion in the whole: the question's share times its share within the question. */
export function shareFormula(
  row: number,
  question: { row: number; first: number; last: number },
  area: ScoreArea,
): string {
  const top = `${fixed(question.row, columns.questionWeight)}/SUM(${rangeOf(columns.questionWeight, area)})`;
  const siblings = `SUM(${rangeOf(columns.criterionWeight, question)})`;
  return `IF(${siblings}=0,0,${top}*${addressOf(row, columns.criterionWeight)}/${siblings})`;
}

/** Each total of a vendor: Σ w·v ÷ Σ w over what applies, in points of 100. */
export function totalFormula(
  kind: "proven" | "claimed" | "possible",
  vendor: number,
  area: ScoreArea,
): string {
  const share = rangeOf(columns.share, area);
  const value = rangeOf(valueColumn(vendor), area);
  const credit = rangeOf(creditColumn(vendor), area);
  const applies = rangeOf(appliesColumn(vendor), area);
  const sums = {
    proven: `SUMPRODUCT(${share},${applies},${value},${credit})`,
    claimed: `SUMPRODUCT(${share},${applies},${value})`,
    possible: `(SUMPRODUCT(${share},${applies},${value})+SUMPRODUCT(${share},${applies},--(${value}="")))`,
  };
  return `100*${sums[kind]}/SUMPRODUCT(${share},${applies})`;
}

/** Place of a vendor by proven among those not excluded; the same for equals (1, 2, 2, 4). */
export function rankFormula(
  vendor: number,
  inTheRace: readonly number[],
  provenRow: number,
): string {
  const own = addressOf(provenRow, valueColumn(vendor));
  const ahead = inTheRace
    .filter((other) => other !== vendor)
    .map((other) => `(${addressOf(provenRow, valueColumn(other))}>${own}+0.000000001)`);
  return ["1", ...ahead.map((one) => `IF(${one},1,0)`)].join("+");
}
