import type { Phrases } from "../phrase.ts";

/** 成本的語句。 */
export const costText = {
  "cost-blank": (w) => `「${w.costLine}」沒有填；空白是未知，不是零（共缺 ${w.count} 項）。`,
  "cost-expired": (w) => `「${w.costLine}」的報價已過期；換新報價前視為未知（共 ${w.count} 項）。`,
  "cost-sealed": (w) => `「${w.costLine}」的報價仍彌封，簽約階段才打開（共缺 ${w.count} 項）。`,
  "cost-convention":
    "每年與每月的費用在年初支付；期末費用在最後一年結束時支付；都折算成今天的價值。",
  "cost-driver-missing": (w) => `缺少「${w.driver}」，這一項算不出來；視為未知，不是零。`,
  "price-tier-ends": (w) =>
    `${w.vendor}的「${w.costLine}」用量到 ${w.times} 倍（${w.units}）時沒有約定單價，視為紅線。`,
  "worked-out-seats": (w) => `${w.units} 席 × 每席每月 ${w.unitPrice} 元 × 12 個月 = ${w.sum}／年`,
  "worked-out-seats-abroad": (w) =>
    `${w.units} 席 × 每席每月 ${w.currency} ${w.unitPrice} × 12 個月 × 匯率 ${w.exchangeRate} = ${w.sum}／年`,
  "worked-out-ai-usage": (w) =>
    `每月 ${w.contacts} 件 × 交給 AI ${w.share} × 計費比例 ${w.billedShare}（${w.origin}）− 內含 ${w.included} 次 = ${w.units} 次 × ${w.unitPrice} 元 × 12 個月 = ${w.sum}／年`,
  "worked-out-ai-usage-abroad": (w) =>
    `每月 ${w.contacts} 件 × 交給 AI ${w.share} × 計費比例 ${w.billedShare}（${w.origin}）− 內含 ${w.included} 次 = ${w.units} 次 × ${w.currency} ${w.unitPrice} × 匯率 ${w.exchangeRate} × 12 個月 = ${w.sum}／年`,
  "worked-out-messages": (w) =>
    `${w.channel}每月 ${w.contacts} 件 × 每百件 ${w.per100} 則付費推播（${w.origin}）= ${w.pushes} 則，加群發 ${w.broadcasts} 則，共 ${w.units} 則；依 ${w.on} 的方案表取最便宜者 × 12 個月 = ${w.sum}／年`,
  "worked-out-work": (w) => `${w.units} 件 × 每件 ${w.hours} 小時 × 時薪 ${w.wage} = ${w.sum}`,
  "worked-out-work-times": (w) =>
    `${w.units} 件 × 每件 ${w.hours} 小時 × ${w.times} 倍 × 時薪 ${w.wage} = ${w.sum}`,
  "worked-out-training": (w) => `${w.units} 人 × 每人 ${w.hours} 小時 × 時薪 ${w.wage} = ${w.sum}`,
  "worked-out-training-times": (w) =>
    `${w.units} 人 × 每人 ${w.hours} 小時 × ${w.times} 倍 × 時薪 ${w.wage} = ${w.sum}`,
  "worked-out-migration": (w) =>
    `${w.records} 筆 × 每千筆 ${w.minutes} 分鐘 × 載入 ${w.loads} 次 × 時薪 ${w.wage}，加廠商收費 ${w.fee} = ${w.sum}`,
  "worked-out-launch-dip": (w) =>
    `每週 ${w.contacts} 件 × ${w.minutes} 分鐘（${w.origin}）× 效率下滑 ${w.share} × ${w.weeks} 週 × 時薪 ${w.wage} = ${w.sum}（假設）`,
  "worked-out-double-running": (w) => `重疊 ${w.months} 個月 × 舊系統月費 ${w.fee} = ${w.sum}`,
  "worked-out-exit": (w) =>
    `我方 ${w.hours} 小時（${w.origin}）× ${w.times} 倍 × 時薪 ${w.wage}，加廠商收費 ${w.fee}，加取回期 ${w.months} 個月 × ${w.monthlyFee} = ${w.sum}`,
  "worked-out-currency-band": (w) =>
    `${w.currency} 計價部分現值 ${w.sum}（${w.costLine}），匯率區間帶來 ${w.lowSum} 到 ${w.highSum}`,
  "worked-out-second-switch": (w) =>
    `機率 ${w.share}（假設）× ${w.parts} 項重來的成本 ${w.baseSum} = ${w.sum}，折現到第 ${w.year} 年`,
  "worked-out-second-switch-open": (w) =>
    `機率 ${w.share}（假設）× ${w.parts} 項重來的成本 ${w.baseSum} = ${w.sum}，折現到第 ${w.year} 年；另有 ${w.count} 項未知，所以是至少`,
  "benefit-fewer-repeats": (w) =>
    `一年少 ${w.contacts} 件重複聯繫 × 每件人工 ${w.unitPrice} 元 × 真的省得下 ${w.share} = ${w.sum}／年`,
  "benefit-ai-deflection": (w) =>
    `扣掉不再來的之後，AI 一年持續解決 ${w.contacts} 件 × 每件人工 ${w.unitPrice} 元 × 真的省得下 ${w.share} = ${w.sum}／年`,
  "benefit-handling-time": (w) =>
    `剩下由人處理的 ${w.contacts} 件 × 每件省 ${w.unitPrice} 元 × 真的省得下 ${w.share} = ${w.sum}／年`,
  "benefit-churn-avoided": (w) =>
    `每年 ${w.contacts} 位遇到不佳服務的客戶 × 流失率少 ${w.share} × 剩餘毛利 ${w.unitPrice} 元 = ${w.sum}／年（${w.observedOn} 的假設，試點證明不了）`,
  "benefit-acquisition-saved": (w) =>
    `每年多留住 ${w.contacts} 位客戶 × 獲客成本 ${w.unitPrice} 元 = ${w.sum}／年（${w.observedOn} 的假設，試點證明不了）`,
  "benefit-upsell": (w) =>
    `每年 ${w.contacts} 則服務對話 × 成交 ${w.share} × 毛利 ${w.unitPrice} 元 = ${w.sum}／年（${w.observedOn} 的假設，試點證明不了）`,
  "benefit-present-fee": (w) =>
    `現行系統月費 ${w.fee} × 12 × 真的停掉 ${w.share} = ${w.sum}／年；重疊期間的費用列在雙軌並行`,
  "price-is-no-part": (w) =>
    `價格不是評分的一部分，再便宜也不會讓${w.rival}變成第一；以 P50 計，${w.vendor}比${w.rival}便宜 ${w.costGap}，又多 ${w.gap} 分。`,
  "price-per-point": (w) =>
    `價格不是評分的一部分；以 P50 計，${w.vendor}比${w.rival}貴 ${w.costGap}，多得 ${w.gap} 分，等於每多一分付 ${w.perPoint}。`,
  "cost-order-turns": (w) =>
    `${w.vendor}的總成本要從 ${w.costNow} 變成 ${w.costThen}（${w.ratio}），與${w.rival}兩家誰比較貴才會對調。`,
  "cost-order-unknown": (w) =>
    `${w.vendor}或${w.rival}還有未知的成本項目，這些差額只比較已知的部分。`,
  "flip-by-price": (w) =>
    `依「評分單價」比較時，${w.vendor}的總成本從 ${w.costNow} 變成 ${w.costThen}（${w.ratio}）就會與${w.rival}打平。`,
} satisfies Phrases;
