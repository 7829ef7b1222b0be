type Item = { label: string; lookedFor: string };

/** 服務體驗與回覆抽查的用詞。 */
export const experienceText = {
  rubric: {
    understood: { label: "聽懂重述", lookedFor: "說得出客戶自己的問題與事實" },
    empathy: { label: "同理", lookedFor: "回應這位客戶的感受，不是公式" },
    ownership: { label: "負責致歉", lookedFor: "該道歉就道歉，不怪任何人" },
    correct: { label: "內容正確", lookedFor: "與知識庫或規定一致，來源清楚" },
    concrete: { label: "具體做法", lookedFor: "誰、做什麼、什麼時候" },
    compensation: { label: "補償合宜", lookedFor: "符合補救分級，寫出金額或形式，不缺也不過頭" },
    prevention: { label: "預防再發", lookedFor: "改了什麼才不會再發生，真實而具體" },
    "within-authority": { label: "承諾有權限", lookedFor: "沒有超出規定的承諾" },
    "plain-words": { label: "白話", lookedFor: "沒有術語，規定有解釋" },
    tone: { label: "專業親切", lookedFor: "有禮、對人說話、不爭辯、不套版" },
    "follow-through": { label: "回報追蹤", lookedFor: "什麼時候、怎麼告訴結果，並致謝" },
    "channel-privacy": { label: "管道與隱私", lookedFor: "細節移到私下、揭露 AI、有轉真人的路" },
  } as Readonly<Record<string, Item>>,
  audit: {
    sheetTitle: "回覆評分表：0 沒有或錯、1 部分、2 好；不適用選 n/a",
    reply: "回覆代碼",
    note: "說明",
    ratings: "評分",
    rubricSheet: "評分說明",
    item: "項目",
    lookedFor: "看什麼",
    roots: "出處",
    essential: "（不得為 0）",
    afterFault: "（有損失或我方過失時才評）",
    drawn: (replies: string, ai: string, human: string, path: string) =>
      `抽出 ${replies} 則回覆（AI ${ai}、真人 ${human}），寫入 ${path}`,
    sheetWritten: (path: string, replies: string, rater: string) =>
      `評分人 ${rater} 的評分表（${replies} 則）：${path}`,
    fewer: (author: string, found: string, wanted: string) =>
      `${author}的回覆只有 ${found} 則，少於要抽的 ${wanted} 則。`,
    readRows: (rows: string, replies: string, rater: string) =>
      `${rater}：讀到 ${replies} 則、${rows} 個評分`,
    wroteAudit: (path: string) => `已寫入 ${path}`,
    notWritten: "以上還沒有寫入；加 --write 才寫進 reply-audit.csv。",
    noVendor: "請用 --vendor 指定廠商（pilots/ 底下的資料夾名稱）。",
    noTickets: (path: string) => `找不到標準欄位的工單檔 ${path}；其他格式先用 import 轉換。`,
    exists: (path: string) =>
      `${path} 已經存在；重新抽樣會讓已評的分數對不上。確定要換就加 --replace。`,
    notASheet: (path: string) => `${path} 不是回覆評分表。`,
    noRater: (path: string) => `${path} 沒有填評分人。`,
    authors: { ai: "AI", human: "真人" },
  },
  dimensions: {
    tangibles: "有形性",
    reliability: "可靠性",
    responsiveness: "回應性",
    assurance: "保證性",
    empathy: "同理心",
  } as Readonly<Record<string, string>>,
  stages: {
    awareness: "認知",
    consideration: "考慮",
    purchase: "購買",
    use: "使用",
    loyalty: "忠誠",
  } as Readonly<Record<string, string>>,
  moments: { positive: "＋ 加分", break: "− 斷點", neutral: "持平" },
} satisfies Record<string, unknown>;
