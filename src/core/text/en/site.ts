import type { SiteText } from "../zh-hant/site.ts";

/** Words of the frame around every page of the report site. */
export const siteText: SiteText = {
  product: "Touchstone",
  productInFull: "Touchstone 試金石",
  skipToContent: "Skip to the main content",
  navigation: "Pages of this report",
  menu: "Contents",
  groupDecision: "Decision",
  groupVendors: "Vendors",
  groupProof: "Proof",
  groupMethod: "Method",
  otherLanguage: "中文",
  switchLanguage: "以中文閱讀本頁",
  asOf: "Judged as of",
  outcome: "Outcome",
  chartAsTable: "The numbers in this chart",
  asCsv: "as a spreadsheet",
  filter: "Show",
  unfiltered: "All",
  listBegin: ": ",
  notes: "Sources",
  notesLead:
    "The small numbers on this page point here: which file and line a figure comes from, and which rule made it.",
  noteMark: (number: number) => `Source ${number}`,
  lineOf: (file: string, line: number) => `${file}:${line}`,
  rowsOf: (file: string, rows: string) => `${file}, rows ${rows}`,
  onlyInOtherLanguage: "Chinese only",
  printedNotes:
    "File, line and rule behind every figure on these pages: see the web version of this report.",
  inputHash: "Hash of the input (SHA-256)",
  sameInput: "The same input gives the same report, byte for byte.",
  noTracking: "This report runs no code and calls no other host.",
};
