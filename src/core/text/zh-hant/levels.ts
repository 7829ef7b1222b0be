/** Words of the editions of a report for different readers. */
export const levelsText = {
  edition: {
    working: "工作版：全部內容",
    committee: "評選版",
    executive: "決策版：不含個別評分表",
    vendor: "廠商版：僅含貴公司的結果",
    public: "公開版：廠商以代號表示",
  },
  result: "評選結果",
  ownTotal: "貴公司已證實總分",
  highestTotal: "最高的已證實總分",
  ownSentence: (own: string, highest: string) => `貴公司已證實 ${own} 分；最高者 ${highest} 分。`,
  ownBy: (what: string) => `貴公司${what}`,
  firstBy: (what: string) => `第一名${what}`,
  ownSentenceBy: (what: string, own: string, first: string) =>
    `貴公司${what} ${own}；第一名 ${first}。`,
  totals: "各廠商總分",
  weights: "準則與權重",
  question: "決策問題",
  criterion: "準則",
  share: "占全部",
  method: "方法",
};

/** The words every language has to have. */
export type LevelsText = typeof levelsText;
