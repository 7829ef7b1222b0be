import type { Workspace } from "../../parse/workspace.ts";
import { type LocalisedText, wordsIn } from "../../schema/localised-text.ts";
import { languages } from "../../text/language.ts";
import type { Page, Section } from "../report.ts";
import type { Table } from "../table.ts";
import type { Trace } from "../trace.ts";

/** Pages and sections that are about money, wherever they stand. */
const aboutPrices = ["cost", "worth", "price", "hidden", "price-volumes"];

/** Sections that show what single evaluators wrote. */
const aboutSheets = ["agreement", "panel", "divergence", "sheets", "evaluators"];

/**
 * Does this section speak of quoted prices?
 *
 * @example holdsPrices({ id: "cost", title: "Cost", blocks: [] }, page) // true
 */
export function holdsPrices(section: Section, page: Page): boolean {
  return (
    section.holds?.includes("prices") ||
    [section.id, page.id].some((id) => aboutPrices.includes(id))
  );
}

/**
 * Does this section show single evaluators' sheets?
 *
 * @example holdsSheets({ id: "agreement", title: "Agreement", blocks: [] }, page) // true
 */
export function holdsSheets(section: Section, page: Page): boolean {
  return (
    section.holds?.includes("sheets") ||
    [section.id, page.id].some((id) => aboutSheets.includes(id))
  );
}

/**
 * Is an amount of money named in these words?
 *
 * @example namesMoney("NT$2.6 M") // true
 */
export function namesMoney(words: string): boolean {
  return /NT\$|US\$|\$\s?\d|\b(?:TWD|USD|EUR|JPY)\b|€|¥|\d\s*元/u.test(words);
}

/**
 * Did this come from an evaluator's sheet?
 *
 * @example isOfSheet({ file: "scorecards/evaluations/lin.yaml" }) // true
 */
export function isOfSheet({ file }: Trace): boolean {
  return file.startsWith("scorecards/evaluations/");
}

/**
 * Has this table a column or a row for a single evaluator?
 *
 * @example isByEvaluator(table, workspace) // false
 */
export function isByEvaluator(table: Table, { evaluations }: Workspace): boolean {
  const people = new Set([...evaluations].flatMap(([id, { value }]) => [id, value.evaluator]));
  const heads = [
    ...table.columns.map(({ label }) => label),
    ...table.rows.map(({ cells }) => cells[0]?.text ?? ""),
  ];
  return heads.some((head) => people.has(head));
}

/**
 * By which words is a vendor known: its names and those of maker and reseller, in both languages?
 *
 * @example wordsFor("norvane", workspace)[0] // "Norvane Suite（虛構）"
 */
export function wordsFor(vendor: string, { vendors }: Workspace): string[] {
  const value = vendors.get(vendor)?.value;
  const names: (LocalisedText | undefined)[] = [
    value?.name,
    value?.maker?.name,
    value?.reseller?.name,
  ];
  const spelled = names.flatMap((name) =>
    name === undefined ? [] : languages.map((language) => wordsIn(name, language)),
  );
  const bare = spelled.map((name) => name.replace(/[（(][^）)]*[）)]/g, "").trim());
  return [...new Set([...spelled, ...bare])].filter((name) => name.length > 1);
}
