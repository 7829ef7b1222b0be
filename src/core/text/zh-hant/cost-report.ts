/** 報告裡成本頁的用語。 */
export const costReportText = {
  lead: {
    together:
      "都是折算成今天的錢。P10 到 P90 是模擬所有項目後，八成可能落在的範圍；P50 是一半機會會超過的數字。空白是未知，不是 0。",
    byYear: "每年各自的 P50 與 P10–P90；各年的百分位數不能相加。",
    lines: "每一項的算法與來源；金額是各端點，合計列是端點相加，不是機率區間。",
    ai: "同一批工單、同一個單價，用兩種「解決」的定義各算一次。兩者是同一筆錢，不相加；最右欄是除以真正持續解決的件數。",
    benefits:
      "好處另外算，不會讓成本變少。同一件聯繫不會省兩次；滿意度、推薦度與一次解決率沒有自己的金額。",
    switching: "選錯了要再換一次的代價：機率乘以要重來的每一項，折現到換的那一年。",
    volumes: "量變成一倍、兩倍、五倍時，價格公式每月算出多少；沒有約定的級距是紅線。",
    price: "價格不是評分的一部分，但花的錢值不值得，要看得到。",
    worth: "越往左上越好：花得少、證實得多。",
  },
  sections: {
    byYear: "每年要花多少",
    worth: "分數與成本",
    price: "價格會不會改變答案",
    ai: "AI 用量：兩種算法並列",
    benefits: "能帶來什麼好處：三種看法",
    benefitLines: "好處怎麼算",
    switching: "選錯了再換一次",
    volumes: "擴充時的價格",
    hidden: "席次費以外的成本",
  },
  columns: {
    p10: "P10",
    p50: "P50",
    p90: "P90",
    sums: "低估–高估相加",
    how: "算法與來源",
    count: "怎麼算",
    bill: "第一年帳單",
    perSolve: "每件持續解決",
    view: "看法",
    benefit: "好處（現值）",
    net: "好處減成本",
    returnOnInvestment: "投資報酬率",
    payback: "回收期",
    breakEven: "打平需要",
    certainty: "把握",
    volume: (times: number) => `${times} 倍`,
    score: "已證實分數",
  },
  costsMove: {
    independent: "時薪、匯率、成長率等共用的數字同時影響各項，其餘各自變動",
    together: "所有數字一起偏高或偏低",
  },
  otherwise: {
    independent: (range: string) =>
      `若只有共用的數字（時薪、匯率、成長率）讓各項一起變動，P10–P90 是 ${range}。`,
    together: (range: string) => `若所有數字一起偏高或偏低，P10–P90 是 ${range}。`,
  },
  method: (assumption: string, draws: string, low: string, high: string) =>
    `${assumption}；抽樣 ${draws} 次，P90 的抽樣誤差在 ${low} 到 ${high} 之間（95 %）。`,
  methodExact: (assumption: string) => `${assumption}；百分位數直接算出，沒有抽樣誤差。`,
  seatsShare: (vendor: string, share: string, others: string) =>
    `${vendor}：席次費只占最可能總成本的 ${share}；席次費以外還有 ${others}。`,
  largest: (lines: string) => `最大的三項：${lines}。`,
  perResolved: (vendor: string) => `${vendor}：每件解決的工單`,
  perResolvedUnknown: "沒有試點解決率或聯繫量，無法計算",
  noPrice: "沒有約定",
  aiAgainstPerson: (vendor: string, ai: string, person: string) =>
    `${vendor}：AI 真正解決一件要 ${ai}，人工處理一件約 ${person}。`,
  basis:
    "好處減成本、投資報酬率、回收期與打平都用各項「最可能」的金額，不用 P50；各項高低兩側不對稱，往上的空間較大時，P50 會高於最可能的合計。",
  grossOfPresent: (fee: string) => `都未扣除現行系統的費用：不換也要付的每月 ${fee} 沒有算成好處。`,
  presentCredited: (vendors: string) =>
    `${vendors}：停用現行系統省下的月費已算成好處，重疊期間仍要付的列在雙軌並行，沒有重複。`,
  grossOfPresentOthers: (vendors: string) => `${vendors}：沒有宣告現行系統停用，月費沒有算成好處。`,
  grossOfPresentUnknown: "都未扣除現行系統的費用：不換也要付的錢沒有算成好處。",
  payback: (month: number) => `第 ${month} 個月`,
  noPayback: "期間內回不了本",
  breakEven: (times: string) => `好處要有現在估的 ${times} 倍`,
  views: {
    "cost-only": "只看成本",
    "hard-savings": "加上確實省下的",
    everything: "連假設也算",
  },
  assumption: "含假設",
  certainty: { "hard-saving": "確實省下", assumption: "假設" },
  benefitState: {
    valued: "計入",
    "not-applicable": "不適用",
    "driver-missing": "缺推算依據（未知）",
    "counted-twice": "重複計算，未計入",
  },
  charts: {
    waterfall: (vendor: string, share: string) => `${vendor}：第 1 年占總成本的 ${share}`,
    waterfallDescription: "由上而下逐年相加成為合計；以最可能的金額折算成今天的錢。",
    waterfallOpen: (count: number) => `還有 ${count} 項未知，所以只是下限。`,
    waterfallCaption: "逐年相加",
    waterfallYear: "年",
    ranges: (cheapest: string, amount: string) => `${cheapest}的總成本最低：P50 為 ${amount}`,
    rangesOpen: (cheapest: string, amount: string, open: number) =>
      `已知的部分以${cheapest}最低，P50 至少 ${amount}；${open} 家還有未知項目，還不能比高低`,
    rangesDescription: (years: number) => `各廠商 ${years} 年現值：橫條是 P10 到 P90，菱形是 P50。`,
    rangesUnknown: (vendor: string, lines: number) =>
      `${vendor}沒有任何已知的成本（未知 ${lines} 項），所以沒有畫出。`,
    worthBetter: (leader: string) => `${leader}分數最高，花得也最少`,
    worthDearer: (leader: string, cheaper: string) => `${leader}分數最高，${cheaper}花得較少`,
    worthTied: "分數最高的並列，成本各不相同",
    worthDescription: (count: number) =>
      `${count} 家廠商，橫軸是 P50 總成本（橫線是 P10 到 P90），縱軸是已證實的分數。`,
    worthAxis: (currency: string) => `總成本 P50（${currency}）`,
  },
};
