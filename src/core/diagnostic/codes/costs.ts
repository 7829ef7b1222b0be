import type { CodeTable } from "../code-form.ts";

/** Codes about prices, tiers and benefits. */
export const costCodes = {
  "negative-amount": {
    severity: "error",
    "zh-Hant": {
      title: "金額是負數",
      message: ({ key, found }) => `「${key}」寫的是 ${found}；成本與價格不能是負數。`,
      mend: () => "折扣請直接反映在金額裡；能帶來的好處請寫在 benefits。",
      explanation:
        "負的成本會讓總額看起來變便宜，卻說不出理由。折扣、退款與效益各有自己的位置，分開寫才看得出來。",
    },
    en: {
      title: "A negative amount",
      message: ({ key, found }) => `"${key}" is ${found}; costs and prices cannot be negative.`,
      mend: () => "Take a discount off the amount itself; write what comes back under benefits.",
      explanation:
        "A negative cost makes a total look cheap without saying why. Discounts, refunds and benefits each have their own place.",
    },
  },
  "zero-price": {
    severity: "warning",
    "zh-Hant": {
      title: "金額全是 0",
      message: ({ key }) => `「${key}」的金額是 0：是免費，還是還不知道？`,
      mend: ({ isRate }) =>
        isRate
          ? "請填一單位外幣值多少本幣；不知道就刪掉這個幣別，用到它的項目會列為未知。"
          : "確定免費就加上 free: true；不知道就整項刪掉留白，不適用就寫 notApplicable。",
      explanation:
        "0 是一個價格，空白是未知，兩者的總額意思不同。把不知道的寫成 0，會讓那家廠商看起來最便宜。",
    },
    en: {
      title: "An amount of nothing but 0",
      message: ({ key }) => `The amount of "${key}" is 0: is it free, or not known?`,
      mend: ({ isRate }) =>
        isRate
          ? "Write what one unit of the foreign currency is worth; if not known, delete the currency, and lines priced in it count as unknown."
          : "Add free: true when it is free; delete the line when it is not known; write notApplicable when it does not apply.",
      explanation:
        "0 is a price, blank is unknown, and totals mean different things by them. An unknown written as 0 makes its vendor look cheapest.",
    },
  },
  "expired-quote": {
    severity: "warning",
    "zh-Hant": {
      title: "報價已過期",
      message: ({ line, found, asOf }) =>
        `「${line}」的報價只到 ${found}，判定基準日是 ${asOf}；這一項視為未知，總成本只是「至少」。`,
      mend: () => "請向廠商取得更新的報價，改寫金額、observedOn 與 validUntil。",
      explanation:
        "過期的報價對方可以不認。繼續用舊數字，會讓拖著不更新的廠商看起來比較便宜，所以視為未知，也不會變成 0。",
    },
    en: {
      title: "A quote that has run out",
      message: ({ line, found, asOf }) =>
        `The quote for "${line}" ended on ${found}; the day of judgement is ${asOf}. The line is unknown, and the total is only "at least".`,
      mend: () => "Have the vendor renew it; then update the amounts, observedOn and validUntil.",
      explanation:
        "A vendor need not honour a quote that has run out. Kept in the sum, it would make whoever lets quotes lapse look cheaper; so it is unknown, and never 0.",
    },
  },
  "tiers-out-of-order": {
    severity: "error",
    "zh-Hant": {
      title: "價格級距的順序不對",
      message: ({ upTo, before }) =>
        `級距的 upTo 要由小到大，而且只有最後一級可以不填；這裡是 ${upTo}，前一級是 ${before}。`,
      mend: () => "請依用量由小到大排列，沒有上限的放最後。",
      explanation: "用量落在哪一級決定單價；順序不對時，有些級距永遠用不到，價格就算錯。",
    },
    en: {
      title: "Price tiers out of order",
      message: ({ upTo, before }) =>
        `upTo must rise from tier to tier, and only the last may lack it; here it is ${upTo}, before it ${before}.`,
      mend: () => "Sort the tiers by volume, the one without an end last.",
      explanation:
        "The tier that a volume falls into sets its price; out of order, some tiers can never be reached and the price is wrong.",
    },
  },
  "tier-missing": {
    severity: "warning",
    "zh-Hant": {
      title: "擴充時沒有約定價格",
      message: ({ units, most }) =>
        `級距只到 ${most}，量成長到五倍（${units}）時沒有約定單價，等於到時候任人開價。`,
      mend: () => "請廠商補上更高的級距，或確認最後一級沒有上限（不填 upTo）。",
      explanation:
        "談判籌碼在簽約前最大。沒有寫進合約的級距，成長之後只能接受對方的價格，因此視為紅線。",
    },
    en: {
      title: "No price agreed for growth",
      message: ({ units, most }) =>
        `The tiers end at ${most}; at five times the volume (${units}) no price is agreed, so it will be whatever the vendor asks.`,
      mend: () =>
        "Have the vendor add higher tiers, or confirm that the last one has no end (no upTo).",
      explanation:
        "A buyer is strongest before signing. A tier that is not in the contract is priced by the vendor once you have grown; that is a red line.",
    },
  },
  "benefit-typed-and-worked-out": {
    severity: "warning",
    "zh-Hant": {
      title: "效益既填了金額，又由服務價值推算",
      message: ({ found, key }) =>
        `「${found}」在評分表填了金額，service-value.yaml 的 ${key} 也推算同一項；只採計推算的，填的金額沒有計入。`,
      mend: ({ found, key }) =>
        `請刪掉評分表的「${found}」；要改用填的金額，就刪掉 service-value.yaml 的 ${key}。這家廠商不適用就寫 notApplicable 並說明理由。`,
      explanation:
        "同一項效益有兩個數字時，加起來會重複計算，任選一個又說不出理由。服務價值列出每個因數、日期與來源，因此以它為準，每家廠商的基礎也相同。",
    },
    en: {
      title: "A benefit both typed and worked out",
      message: ({ found, key }) =>
        `"${found}" has an amount in the scorecard and is worked out from ${key} in service-value.yaml as well; only the latter counts, the amount was left out.`,
      mend: ({ found, key }) =>
        `Delete "${found}" from the scorecard; to use its amount, delete ${key} from service-value.yaml. Where it does not apply to this vendor, write notApplicable with the reason.`,
      explanation:
        "Two figures for one benefit would be counted twice when added, and choosing one of them needs a reason. The value of service names every factor, its day and its source, so it counts, on one basis for every vendor.",
    },
  },
  "benefit-counted-twice": {
    severity: "error",
    "zh-Hant": {
      title: "同一筆好處算了兩次",
      message: ({ found, first, rule }) =>
        rule === "sequential"
          ? `「${found}」與「${first}」要依序計算，但沒有說明誰只算剩下的部分；後者沒有計入。`
          : `「${found}」與「${first}」是同一筆錢的兩種算法，只能擇一；後列的沒有計入。`,
      mend: ({ found, first, rule }) =>
        rule === "sequential"
          ? `請在「${found}」加上 countedAfter: [${first}] 並只填剩下的部分，或兩項都改用 workedOut。`
          : `請刪掉其中一項，或改寫成 notApplicable 並說明理由。`,
      explanation:
        "留住顧客省下的毛利、獲客成本與廣告費是同一批顧客；少來的聯繫也不能再省一次處理時間。重複計算會讓任何系統都「值得」。",
    },
    en: {
      title: "One benefit counted twice",
      message: ({ found, first, rule }) =>
        rule === "sequential"
          ? `"${found}" and "${first}" are counted in sequence, but neither says that it holds only what remains; "${found}" was not counted.`
          : `"${found}" and "${first}" are two counts of the same money: pick one; "${found}" was not counted.`,
      mend: ({ found, first, rule }) =>
        rule === "sequential"
          ? `Add countedAfter: [${first}] to "${found}" and give only what remains, or make both workedOut.`
          : "Delete one of them, or write notApplicable with the reason.",
      explanation:
        "Margin kept, acquisition not needed and advertising not wasted are about the same customers; a contact that no longer comes cannot be handled faster as well. Counted twice, any system pays for itself.",
    },
  },
} satisfies CodeTable;
