/** The two languages of every text shown to a person. Traditional Chinese comes first. */
export type Language = "zh-Hant" | "en";

/** Both languages in the order in which they are offered: `["zh-Hant", "en"]`. */
export const languages: readonly Language[] = ["zh-Hant", "en"];
