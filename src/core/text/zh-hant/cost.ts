import type { Phrases } from "../phrase.ts";

/** 成本的語句。 */
export const costText = {
  "cost-blank": (w) => `「${w.costLine}」沒有填；空白是未知，不是零（共缺 ${w.count} 項）。`,
  "cost-expired": (w) => `「${w.costLine}」的報價已過期；換新報價前視為未知（共 ${w.count} 項）。`,
  "cost-sealed": (w) => `「${w.costLine}」的報價仍彌封，簽約階段才打開（共缺 ${w.count} 項）。`,
  "cost-convention":
    "每年與每月的費用在年初支付；期末費用在最後一年結束時支付；都折算成今天的價值。",
} satisfies Phrases;
