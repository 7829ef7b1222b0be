import { spaced } from "../spaced.ts";

/** 穩健度頁的用語。 */
export const robustnessText = {
  page: "穩健度",
  question: "答案會變嗎？",
  summary:
    "權重怎麼調、未答的怎麼答、少一家廠商、少一位委員、換一種算法，居首者會不會換人？能精確算出的就精確算，其餘才抽樣。",
  sections: {
    words: "一句話說完",
    stability: "每個權重可以動多少",
    flip: "最小要動多少權重才會翻盤",
    swings: "單獨調整一個權重，領先幅度變多少",
    draws: "權重與未答同時變動：抽樣結果",
    checks: "其他檢查",
    agreement: "評選委員之間的一致程度",
  },
  tooFew: (vendor: string) => `只有${vendor}沒有被排除，沒有對手可比，談不上翻盤。`,
  nobody: "沒有未被排除的廠商，沒有居首者可言。",
  tied: "第一名並列，沒有單獨的居首者；以下只列得出抽樣結果與檢查。",
  closeTitle: "難分軒輊",
  holdsTitle: (vendor: string) => `在權重的合理誤差內，${vendor}仍然居首`,
  openAnswers: "但還沒證實的答案仍可能改變誰是第一，見「接著該問什麼」。",
  gateOpen: "沒有任何未定的答案能讓別家超前；但它還有硬門檻待定，沒通過就會被排除。",
  sharedFirst: "並列第一的廠商：",
  firstShare: (w: Record<"vendor" | "draws" | "doubt" | "share" | "error", string>) =>
    `抽樣 ${w.draws} 次，每個權重最多偏差 ${w.doubt}、未定的答案取任何可能值：${w.vendor}在 ${w.share} 的抽樣居首（抽樣誤差 ±${w.error}）。`,
  nearestPair: (vendor: string, rival: string, share: string) =>
    `一對一最接近的是${rival}：${vendor}在 ${share} 的抽樣贏過它。`,
  noSingleWeight: "單獨調整任何一個權重，不論調到多少，居首者都不變。",
  noFlip: "不論權重怎麼分配，沒有一家追得上居首者。",
  nearestWeight: (w: Record<"criterion" | "now" | "limit" | "rival", string>) =>
    spaced`最敏感的單一權重是「${w.criterion}」：從 ${w.now} 變到 ${w.limit} 時，${w.rival}追平。`,
  stabilityRest: (count: string, isRest: boolean) =>
    `${isRest ? "其餘" : "全部"} ${count} 項準則的權重取任何值，居首者都不變；全部權重列在「佐證與方法」頁。`,
  stabilityLead:
    "這是封閉公式的精確解，不是抽樣。「全體」：其他所有權重按比例讓出；「同題內」：只有同一題的準則按比例讓出。依離翻盤的遠近排列。",
  stabilityOf: { all: "全體：不變的範圍", siblings: "同題內：不變的範圍" },
  nowOf: { all: "全體權重", siblings: "同題內權重" },
  rivalBeyond: "超出後居首",
  wholeRange: "任何值",
  weightTrace: "權重與它所屬的題目",
  flipLead: "從最幫居首者的準則開始，一點一點移給最幫對手的準則，直到追平；這是線性規劃的最佳解。",
  flipOf: (w: Record<"rival" | "points", string>) =>
    `${w.rival}：移動 ${w.points} 點（總共 100 點）就追平`,
  flipApproximate: "有準則不適用於其中一家，這是近似值。",
  noFlipOf: (rivals: string) => `不論權重怎麼移動都追不上：${rivals}。`,
  flipCaption: (rival: string) => `讓${rival}追平的最小調整`,
  from: "現在",
  to: "調整後",
  change: "變動（點）",
  swingsTitle: (criterion: string, low: string, high: string) =>
    `影響最大的是「${criterion}」：領先 ${low} 到 ${high} 分`,
  swingsFlip: (count: number) => `有 ${count} 個權重單獨調整五成就會換人居首`,
  swingsDescription: (lead: string) =>
    `每列是一個準則：權重單獨減五成與加五成時，居首者領先最近對手的分數；菱形是現在的領先 ${lead} 分，低於 0 表示換人居首。`,
  swingsAxis: "領先最近對手的分數",
  swingsCaption: "權重減五成與加五成時的領先幅度",
  lower: "減五成",
  higher: "加五成",
  leadNow: "現在",
  noSwings: "沒有對手或沒有單獨的居首者，算不出領先幅度的變化。",
  drawChoice: (doubt: string) =>
    `抽法：每個權重在同一組（先題目、再題內準則）裡各自乘上 ${doubt} 以內的隨機倍數，再換算回該組的總和；未答的在量尺兩端之間、佐證不足的在已證實與主張之間均勻抽取。用「上下 ±%」而不用 Dirichlet，是因為訂權重的人看得懂、也能反駁；也不把所有權重一視同仁地亂抽，那等於丟掉你們訂好的權重。`,
  anyWeights: (shares: string, draws: string, error: string) =>
    `若完全不管設定的權重（各題、題內各準則怎麼分都一樣可能，抽樣 ${draws} 次，誤差 ±${error}），居首比例是：${shares}。`,
  drawError: (w: Record<"seed" | "draws" | "error" | "confidenceError", string>) =>
    `種子 ${w.seed}，抽樣 ${w.draws} 次；占比的抽樣誤差最多 ±${w.error}（95 %），信心度 ±${w.confidenceError}。`,
  rankShares: "各名次的占比",
  rankColumn: (rank: number) => `第 ${rank} 名`,
  laterRanks: "更後面",
  confidence: "信心度",
  confidenceNote:
    "信心度：若採用最有利於這家的權重（居首時的平均權重），它居首的占比；很少居首者不計。",
  pairwise: "一對一勝率（列勝過欄）",
  central: "哪種權重會讓它居首（居首時的平均權重）",
  stated: "訂定的權重",
  onlyFirst: (count: number) => `廠商很多，只列排名前 ${count} 家。`,
  dominates: (over: string, under: string) =>
    `${over}在每一項準則已證實的值都不低於${under}，而且至少一項較高；任何權重都不會讓兩家互換。`,
  noDominance: "沒有任何一家在每一項都不輸另一家，所以權重確實有作用。",
  dropOneHolds: "逐一拿掉一家廠商再排名：其他廠商的先後從未互換。",
  dropOneFails: (w: Record<"dropped" | "over" | "under", string>) =>
    `拿掉${w.dropped}後，${w.over}與${w.under}的先後互換；這是本工具的錯誤，請回報。`,
  methods: {
    additive: "加權加總（本報告採用）",
    "topsis-vector": "TOPSIS（向量正規化）",
    "topsis-min-max": "TOPSIS（最小最大正規化）",
    "promethee-2-usual": "PROMETHEE II（一般型偏好）",
  },
  methodReasons: {
    "one-vendor": "只有一家，無從比較",
    "no-weights": "沒有權重",
    "not-a-number": "數值無法使用",
    "no-difference": "各家沒有差別",
  },
  methodFirst: (vendors: string) => `居首：${vendors}`,
  methodsAgree: (vendor: string) => `換成其他三種算法，居首的也是${vendor}；贏家不取決於方法。`,
  methodsDiffer:
    "換一種算法，居首者就可能不同：領先靠的是強項補弱項，值得再看一眼。其他算法只作核對，不改變結論。",
  methodsNone: "沒有兩家以上可以比較，無法用其他算法核對。",
  methodsLeftOut: (criteria: string) => `未納入核對（不是每家都適用）：${criteria}。`,
  methodsCaption: "第二意見：換一種算法，誰居首",
  method: "算法",
  first: "居首",
  voices: "少一位委員會不會換人",
  withoutHolds: "逐一不計一位委員的評分：居首者都不變。",
  without: (evaluator: string, leader: string) => spaced`不計${evaluator}：居首者是${leader}。`,
  withoutNobody: (evaluator: string) => spaced`不計${evaluator}：沒有單獨的居首者。`,
  noPanel: "開封的評分表不到兩份，沒有一致程度可言。",
  agreementLead: (w: Record<"evaluators" | "rated" | "ratedByAll", string>) =>
    `${w.evaluators} 位委員共評了 ${w.rated} 格（廠商 × 準則），其中 ${w.ratedByAll} 格人人都評。各人的評分保留原樣，這裡換算到 0–1 的宣告量尺。`,
  kendall: "Kendall's W：廠商的先後",
  alpha: "Krippendorff's alpha（等距）：每一格的評分",
  absolute: "ICC(2,1)：換一位委員，分數會一樣嗎",
  consistent: "ICC(3,1)：撇開寬嚴，高低看法一致嗎",
  figure: (value: string, words: string) => `${value}：${words}`,
  order: (w: Record<"strength" | "objects" | "criteria", string>) =>
    `${w.strength}（${w.objects} 家廠商，依 ${w.criteria} 項人人都評的準則加權）。`,
  orderTwo: "只有兩家廠商時，W 只有全有或全無，參考即可。",
  orderMissing: "沒有一項準則是每位委員對每家廠商都評過，各人的總分不能相比。",
  orderNone: "每位委員都把廠商評成一樣，沒有先後可言。",
  strengths: {
    strong: "高度一致",
    moderate: "大致一致",
    weak: "一致程度低",
    none: "沒有比隨機更一致",
  },
  alphaUse: {
    firm: "足以據以下結論",
    tentative: "只能作暫時的結論",
    unreliable: "不足以據以下結論，先談過再定",
  },
  alphaFigure: (w: Record<"value" | "use" | "equal", string>) =>
    `${w.value}：${w.use}。完全相同的評分占 ${w.equal}。`,
  noVariation: "所有評分都相同，無從衡量。",
  notComparable: "能比的評分太少。",
  harshness: (most: string, least: string, gap: string) =>
    `兩者的差距就是寬嚴：${most}給得最寬，${least}最嚴，平均相差量尺的 ${gap}。`,
  noHarshness: "兩個 ICC 幾乎相同：看不出誰特別寬或嚴。",
  elicitation: {
    title: "權重怎麼問出來的",
    lead: "這些組別的權重不是直接寫的數字。權重只有連同量尺的兩端才有意義，所以兩端列在旁邊。",
    questions: "題目之間",
    group: (name: string, way: string) => `${name}：${way}`,
    ways: { swing: "擺幅點數", order: "重要性順序", pairwise: "兩兩比較（AHP，只用於權重）" },
    methods: {
      "rank-order-centroid": "順位重心（ROC）",
      "rank-sum": "順位和",
      "rank-reciprocal": "順位倒數",
    },
    points: "點數",
    rank: "順位",
    worst: "最差端",
    best: "最佳端",
    share: "組內權重",
    allWorst: "底下每項都在最差端",
    allBest: "底下每項都在最佳端",
    converted: (method: string) => `順序以「${method}」換成權重。`,
    notAnchored: "沒有一項是 100 點；比例照算，但最好重問一次。",
    pairwise: (w: Record<"judged" | "all" | "ratio" | "table", string>) =>
      `${w.all} 對中比較了 ${w.judged} 對，取主特徵向量。一致性比率 ${w.ratio}（隨機指標表：${w.table}；0.1 以內可以接受）。`,
    inconsistent: "前後矛盾超過 0.1，權重照算，但要找當事人再談。",
    worstPair: (w: Record<"first" | "second" | "times" | "fitting", string>) =>
      `最不合的一對：「${w.first}」說是「${w.second}」的 ${w.times} 倍，其他比較則指向約 ${w.fitting} 倍。`,
    filled: (count: number) => `${count} 對沒有人比較，以矛盾最小的值補上。`,
    tables: {
      "uniform-scale": "1/9 到 9 均勻抽取",
      "saaty-1980": "Saaty 1980",
      "saaty-2005": "Saaty 2005",
      "donegan-dodd-1991": "Donegan 與 Dodd 1991",
    },
  },
};
