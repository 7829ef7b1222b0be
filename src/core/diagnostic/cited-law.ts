/** The rules that codes cite, each with the day of the version that was read. */
export const laws = {
  selection: { name: "最有利標評選辦法", version: "2025-01-21" },
  deliberation: { name: "採購評選委員會審議規則", version: "2021-11-04" },
  organisation: { name: "採購評選委員會組織準則", version: "2026-05-08" },
  "information-services": { name: "機關委託資訊服務廠商評選及計費辦法", version: "2025-05-23" },
} as const;

export type Law = keyof typeof laws;

/**
 * A citation in brackets, in Chinese: the rule, the articles, the version.
 *
 * @example citedZh("selection", "第 11 條") // "（最有利標評選辦法第 11 條，2025-01-21 版）"
 */
export function citedZh(law: Law, articles: string): string {
  const { name, version } = laws[law];
  return `（${name}${articles}，${version} 版）`;
}

/**
 * The same in English; the rule keeps its name, under which it is found.
 *
 * @example citedEn("selection", "Art. 11") // " (最有利標評選辦法, Art. 11, version of 2025-01-21)"
 */
export function citedEn(law: Law, articles: string): string {
  const { name, version } = laws[law];
  return ` (${name}, ${articles}, version of ${version})`;
}

/** Why all codes about the rules are there, in both languages. */
export const whyRules = {
  "zh-Hant":
    "政府採購軌照規定是錯誤，民間採購軌只是提醒。條號與版本寫在訊息裡；法規會修正，公告前請核對現行條文。",
  en: "On the government track this is an error, on the private track a note. Article and version stand in the message; laws change, so check the text in force before the tender is published.",
} as const;
