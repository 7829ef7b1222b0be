import type { RuleId } from "./rule-sources.ts";

/** By the table's id, without the vendor and without what tells several of one kind apart. */
const ofTables: Readonly<Record<string, RuleId>> = {
  ranking: "totals",
  comparison: "totals",
  "criteria-table": "totals",
  totals: "totals",
  weights: "weights",
  "lead-swings": "swings",
  flip: "flip",
  "rank-shares": "draws",
  pairwise: "draws",
  "own-totals": "standings",
  evaluators: "agreement",
  "pilot-verdicts": "verdicts",
  "comparison-all": "verdicts",
  "comparison-ratio": "verdicts",
  "comparison-difference": "verdicts",
  weekly: "weekly",
  mix: "mix",
  population: "population",
  sureness: "sureness",
  "typical-times": "times",
  silence: "silence",
  learning: "learning",
  trend: "trend",
  related: "related",
  cost: "cost",
  "cost-years": "cost",
  "cost-table": "costLines",
  waterfall: "costLines",
  worth: "totals",
  "benefit-views": "benefits",
  "service-benefits": "value",
  "marketing-return": "value",
  "audit-items": "audit",
  "emotion-curve": "survey",
  "service-gaps": "survey",
  "top-risks": "residual",
  mitigations: "residual",
};

/** By page and section, for words, lists and terms. */
const ofSections: Readonly<Record<string, RuleId>> = {
  "decision why": "totals",
  "decision flips": "flips",
  "robustness words": "draws",
  "robustness smallest-flip": "flip",
  "robustness agreement": "agreement",
  "vendor profile": "profile",
  "cost hidden": "hiddenCost",
  "cost price": "price",
  "service audit": "audit",
  "service value": "value",
  "evidence method": "draws",
  "evidence facts": "facts",
};

/** What holds for everything else of a page. */
const ofPages: Readonly<Record<string, RuleId>> = {
  decision: "totals",
  comparison: "answers",
  robustness: "draws",
  panel: "panel",
  divergence: "agreement",
  "ask-next": "ask",
  vendor: "answers",
  pilot: "verdicts",
  rehearsal: "rehearsal",
  service: "survey",
  cost: "cost",
  risks: "residual",
  contract: "clauses",
  problems: "findings",
};

function ownOr(table: Readonly<Record<string, RuleId>>, key: string): RuleId | null {
  return Object.hasOwn(table, key) ? (table[key] ?? null) : null;
}

/** `weekly-csat-table` is one of the weekly ones: the first words of an id say its kind. */
function ofTable(table: string): RuleId | null {
  for (let words = table.split("-"); words.length > 0; words = words.slice(0, -1)) {
    const found = ownOr(ofTables, words.join("-"));
    if (found !== null) return found;
  }
  return null;
}

/**
 * By which rule were the numbers made that stand in this place? Table, section and page by their ids,
 * without the vendor; null where there is nothing but definitions.
 *
 * @example ruleOf({ page: "pilot", section: "", table: "mix" }) // "mix"
 */
export function ruleOf(place: { page: string; section: string; table?: string }): RuleId | null {
  const { page, section, table } = place;
  const named = table === undefined ? null : ofTable(table);
  return named ?? ownOr(ofSections, `${page} ${section}`) ?? ownOr(ofPages, page);
}
