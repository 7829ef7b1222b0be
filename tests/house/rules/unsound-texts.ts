/** Characters that only Simplified Chinese has: one of them in a text means a slip. */
const simplifiedOnly = [
  ...("们个这说让请谁应该务码电邮视频资证书实类问题时间关键网络软设计单价备质监审阅读写录线经济标业" +
    "东为举么义买乱争优传储儿则刚创别办动劳势区医华协卖厂历压变号听启员响团园围图场处够夹奖学宁宝" +
    "对导师帐帮广开异张归当总战执护报担择挂损换断无旧显权条来极构样检汇没测满灯点热爱环现画积称稳" +
    "签简级纪组细终结给统继续维绿编缩罚职联规觉订认记许论访评识诉试话询详误课调谈财责败账货购费赔" +
    "赢车转输达运还进远违连迟选递遗释钟钱铁链销错长门闭阶际险随难页项顺须顾预领风饭馆验骂鱼麦齐"),
];

/** Words of another region for which Taiwan has its own. */
const foreignWords = /用戶|信息|軟件|硬件|默認|視頻|服務器|網絡|數據庫|質量|智能客服|郵箱/u;

const han = /\p{Script=Han}/u;

/** Keys whose value may be a plain text, the same in both languages: an address, a person. */
const samePlain: ReadonlySet<string> = new Set(["source", "by", "owner"]);

function unsoundWords(where: string, chinese: string, english: string): string[] {
  const slip =
    simplifiedOnly.find((letter) => chinese.includes(letter)) ?? foreignWords.exec(chinese)?.[0];
  return [
    ...(slip === undefined ? [] : [`${where} has ${slip}`]),
    ...(han.test(english) ? [`${where} has Chinese in its English`] : []),
  ];
}

/**
 * Which texts of this document lack a language, are not written per language, or hold Simplified
 * characters or words of another region?
 */
export function unsoundTexts(value: unknown, where = ""): string[] {
  if (typeof value === "string") {
    const isText = han.test(value) || / /.test(value);
    const key = where.split(".").at(-1) ?? "";
    return isText && !samePlain.has(key) ? [`${where} is not written per language`] : [];
  }
  if (typeof value !== "object" || value === null) return [];
  const entries = Object.entries(value);
  const { "zh-Hant": chinese, en: english } = Object.fromEntries(entries);
  if (chinese === undefined && english === undefined) {
    return entries.flatMap(([key, child]) => unsoundTexts(child, where ? `${where}.${key}` : key));
  }
  if (typeof chinese !== "string" || typeof english !== "string") {
    return [`${where} lacks a language`];
  }
  return unsoundWords(where, chinese, english);
}
