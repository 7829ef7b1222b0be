/** Words of the frame around every page of the report site. */
export const siteText = {
  product: "試金石",
  productInFull: "試金石 Touchstone",
  skipToContent: "跳到主要內容",
  navigation: "報告各頁",
  menu: "目錄",
  groupDecision: "決策",
  groupVendors: "廠商",
  groupProof: "佐證",
  groupMethod: "方法",
  otherLanguage: "English",
  switchLanguage: "Read this page in English",
  asOf: "判定基準日",
  outcome: "結論",
  chartAsTable: "看圖中的數字",
  asCsv: "以試算表開啟",
  filter: "只看",
  unfiltered: "全部",
  listBegin: "：",
  notes: "出處",
  notesLead: "頁上的小號碼指向這裡：每個數字出自哪個檔案、哪一行，以及由哪條規則算出。",
  noteMark: (number: number) => `出處 ${number}`,
  lineOf: (file: string, line: number) => `${file}:${line}`,
  rowsOf: (file: string, rows: string) => `${file}，資料列 ${rows}`,
  onlyInOtherLanguage: "僅有英文",
  printedNotes: "頁上每個數字的檔案、行號與規則，請見本報告的網頁版。",
  inputHash: "輸入資料雜湊（SHA-256）",
  sameInput: "輸入相同，報告就逐位元相同。",
  noTracking: "本報告不含程式，也不連向任何主機。",
};

/** The words every language has to have. */
export type SiteText = typeof siteText;
