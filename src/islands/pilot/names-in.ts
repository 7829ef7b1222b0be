import { readDocument } from "../../core/parse/read-document.ts";
import type { SourceFile } from "../../core/parse/source-file.ts";
import { wordsIn } from "../../core/schema/localised-text.ts";
import type { Language } from "../../core/text/language.ts";

/** A vendor as its scorecard names it; the id while it cannot be read. */
export function vendorNameIn(scorecard: SourceFile | null, id: string, language: Language): string {
  const name = scorecard && readDocument("vendor", id, scorecard).document?.value.name;
  return name ? wordsIn(name, language) : id;
}

/** KPIs as the decision calls them, by id. */
export function kpiNamesIn(kpis: SourceFile | null, language: Language): Record<string, string> {
  const all = (kpis && readDocument("kpis", "", kpis).document?.value.kpis) ?? [];
  return Object.fromEntries(all.map(({ id, label }) => [id, wordsIn(label, language)]));
}
