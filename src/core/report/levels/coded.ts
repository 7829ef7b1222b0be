import type { Workspace } from "../../parse/workspace.ts";
import { type LocalisedText, wordsIn } from "../../schema/localised-text.ts";
import { type Language, languages } from "../../text/language.ts";
import type { Report } from "../report.ts";

/** What every name and every id of a vendor is replaced by. */
type Codes = { names: Code; ids: Code };
type Code = { pattern: RegExp | null; codeOf: ReadonlyMap<string, string> };

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** `Vendor A`, in the order of ids, which says nothing about rank. */
function labelOf(at: number, language: Language): string {
  const letter = letters[at] ?? String(at + 1);
  return language === "en" ? `Vendor ${letter}` : `廠商 ${letter}`;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

/** The name, the name without what stands in brackets, and each longer word of it. */
function aliasesOf(name: string): string[] {
  const bare = name.replace(/[（(][^）)]*[）)]/g, "").trim();
  const words = bare.split(/[\s,，、·]+/u);
  const telling = words.filter((word) => /[\u4e00-\u9fff]{2,}|^\p{L}{5,}$/u.test(word));
  return [name, bare, ...telling].filter((alias) => alias.length > 1);
}

/** All at once, the longest first: what stands for one vendor is never taken for another's. */
function anyOf(words: readonly string[]): string | null {
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length).map(escaped);
  return sorted.length === 0 ? null : `(?:${sorted.join("|")})`;
}

function namesOf(workspace: Workspace, language: Language): Code {
  const named = [...workspace.vendors.values()].flatMap(({ value }, at) => {
    const names: (LocalisedText | undefined)[] = [
      value.name,
      value.maker?.name,
      value.reseller?.name,
    ];
    const spelled = names.flatMap((name) =>
      name === undefined ? [] : languages.map((one) => wordsIn(name, one)),
    );
    const label = labelOf(at, language);
    return spelled.flatMap(aliasesOf).map((alias) => [alias.toLowerCase(), label] as const);
  });
  const codeOf = new Map(named);
  const any = anyOf([...codeOf.keys()]);
  return { pattern: any === null ? null : new RegExp(any, "giu"), codeOf };
}

/** Ids are written small, and end where their word ends; a page of a vendor has a word before. */
function idsOf(workspace: Workspace): Code {
  const ids = [...workspace.vendors.keys()];
  const codeOf = new Map(
    ids.map((id, at) => [id, `vendor-${letters[at]?.toLowerCase() ?? at + 1}`]),
  );
  const any = anyOf(ids);
  const pattern =
    any === null
      ? null
      : new RegExp(`(?<![\\p{L}\\p{N}])(?:vendor-)??(${any})(?![\\p{L}\\p{N}])`, "gu");
  return { pattern, codeOf };
}

/** So short an id is a word of every sentence; alone or in a path it still is the vendor's. */
function isWord(id: string, text: string): boolean {
  return id.length < 3 && /\s/u.test(text);
}

function replacedIn(text: string, { names, ids }: Codes): string {
  // What was replaced stands between marks that no text holds, so that it is not replaced again.
  const held: string[] = [];
  const hold = (code: string) => `\uE000${held.push(code) - 1}\uE001`;
  const withoutIds = ids.pattern
    ? text.replace(ids.pattern, (all, id: string) =>
        isWord(id, text) ? all : hold(ids.codeOf.get(id) ?? all),
      )
    : text;
  const withoutNames = names.pattern
    ? withoutIds.replace(names.pattern, (name) =>
        hold(names.codeOf.get(name.toLowerCase()) ?? name),
      )
    : withoutIds;
  return withoutNames.replace(/\uE000(\d+)\uE001/g, (_, at: string) => held[Number(at)] ?? "");
}

function replaced(value: unknown, codes: Codes): unknown {
  if (typeof value === "string") return replacedIn(value, codes);
  if (Array.isArray(value)) return value.map((one) => replaced(one, codes));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replaced(one, codes)]));
}

/**
 * How does the report read with vendors called A, B, C, in the order of their ids? Names, makers,
 * resellers and ids are replaced in every text, link and source, also in what people wrote. What is
 * no name at all, such as a product only its users know, cannot be found.
 *
 * @example coded(report, workspace).pages[0]?.title // "Decision"
 */
export function coded(report: Report, workspace: Workspace): Report {
  const codes = { names: namesOf(workspace, report.language), ids: idsOf(workspace) };
  return replaced(report, codes) as Report;
}
