/** Words of the workbook that the report is written to. */
export const workbookText = {
  scores: "計分",
  scoresLead: "改金色格子裡的權重，總分與名次會跟著重算；數值與採信比例出自評分卡。",
  question: "決策問題",
  criterion: "準則",
  questionWeight: "問題權重",
  criterionWeight: "題內權重",
  share: "占全部",
  value: "值（0–1）",
  credit: "採信（0–1）",
  applies: "適用（1 是 0 否）",
  proven: "已證實",
  claimed: "含主張",
  possible: "最多可能",
  rank: "名次（依已證實）",
  asReported: "報告所載的已證實",
  excluded: "已排除",
};

/** The words every language has to have. */
export type WorkbookText = typeof workbookText;
