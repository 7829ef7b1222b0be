import type { CellStyle } from "hucre/xlsx";

const solid = (rgb: string): NonNullable<CellStyle["fill"]> => ({
  type: "pattern",
  pattern: "solid",
  fgColor: { rgb },
});

const line = { style: "thin", color: { rgb: "8F8A7D" } } as const;
const top = { vertical: "top", wrapText: true } as const;

export const pageTitle: CellStyle = { font: { bold: true, size: 16 } };
export const sectionTitle: CellStyle = { font: { bold: true, size: 13, color: { rgb: "78570C" } } };
export const caption: CellStyle = { font: { bold: true } };
export const quiet: CellStyle = { font: { color: { rgb: "5B5952" } }, alignment: top };
export const body: CellStyle = { alignment: top };
export const strong: CellStyle = { font: { bold: true }, alignment: top };
export const head: CellStyle = {
  font: { bold: true },
  fill: solid("F4F1EA"),
  border: { bottom: line, top: line },
  alignment: top,
};

/** Weights that a reader may change stand on gold. */
export const input: CellStyle = {
  fill: solid("F1E4C0"),
  border: { top: line, bottom: line, left: line, right: line },
  numFmt: "0.0###",
};
export const share: CellStyle = { numFmt: "0.00%" };
export const level: CellStyle = { numFmt: "0.00##" };
export const points: CellStyle = { font: { bold: true }, numFmt: "0.0" };
