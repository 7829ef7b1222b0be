import type { Workspace } from "../../parse/workspace.ts";
import { type LocalisedText, wordsIn } from "../../schema/localised-text.ts";
import { type Language, languages } from "../../text/language.ts";
import type { Report } from "../report.ts";

/** What a vendor may be called in the report, and what it is called instead. */
type Code = { pattern: RegExp; code: string };

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** `Vendor A`, in the order of ids, which says nothing about rank. */
function labelOf(at: number, language: Language): string {
  const letter = letters[at] ?? String(at + 1);
  return language === "en" ? `Vendor ${letter}` : `廠商 ${letter}`;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");

/** The name, the name without what stands in brackets, and each longer word of it. */
function aliasesOf(name: string): string[] {
  const bare = name.replace(/[（(][^）)]*[）)]/g, "").trim();
  const words = bare.split(/[\s,，、·]+/u);
  const telling = words.filter((word) => /[\u4e00-\u9fff]{2,}|^\p{L}{5,}$/u.test(word));
  return [name, bare, ...telling].filter((alias) => alias.length > 1);
}

function codesOf(workspace: Workspace, language: Language): Code[] {
  return [...workspace.vendors].flatMap(([id, { value }], at) => {
    const names: (LocalisedText | undefined)[] = [
      value.name,
      value.maker?.name,
      value.reseller?.name,
    ];
    const spelled = names.flatMap((name) =>
      name === undefined ? [] : languages.map((one) => wordsIn(name, one)),
    );
    const aliases = [...new Set(spelled.flatMap(aliasesOf))].sort((a, b) => b.length - a.length);
    const label = labelOf(at, language);
    const idCode = `vendor-${letters[at]?.toLowerCase() ?? at + 1}`;
    // Ids are written small; they come first, so that no part of one is taken for a name.
    const pattern = new RegExp(
      `(?:\\bvendor-)?(?<![\\p{L}\\p{N}])${escaped(id)}(?![\\p{L}\\p{N}])`,
      "gu",
    );
    return [
      { pattern, code: idCode },
      ...aliases.map((alias) => ({ pattern: new RegExp(escaped(alias), "giu"), code: label })),
    ];
  });
}

function replaced(value: unknown, codes: readonly Code[]): unknown {
  if (typeof value === "string") {
    return codes.reduce((text, { pattern, code }) => text.replace(pattern, code), value);
  }
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
  return replaced(report, codesOf(workspace, report.language)) as Report;
}
