import type { Language } from "../../text/language.ts";
import type { Report } from "../report.ts";

/** What is looked up, not read: it has to stay as it is. */
const bareKeys = new Set(["id", "page", "anchor", "file", "inputHash", "asOf", "kind", "language"]);

/** A number and its sign of percent are one word; so are a number and what it counts in. */
function together(text: string): string {
  return text.replace(/(\d) (%|個百分點|percentage points)/g, "$1\u00a0$2");
}

/** English quotation marks and apostrophes as a printer sets them; a mark inside a formula is none. */
function quoted(text: string): string {
  return text
    .replace(/(^|[\s([{—–/“])"(?=\S)/gu, "$1“")
    .replaceAll('"', "”")
    .replace(/(?<=[\p{L}\p{N}])'(?=[\p{L}\s.,;:)]|$)/gu, "’");
}

function set(value: unknown, language: Language): unknown {
  if (typeof value === "string") {
    return language === "en" ? quoted(together(value)) : together(value);
  }
  if (Array.isArray(value)) return value.map((one) => set(one, language));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      bareKeys.has(key) && typeof one === "string" ? one : set(one, language),
    ]),
  );
}

/**
 * How is the report set for reading on a page? A number stays on one line with its unit, and English has
 * its own quotation marks. Words to be copied into a file, as on the page of problems, stay to the letter.
 *
 * @example typeset(report).outcome.id // "gate-shut"
 */
export function typeset(report: Report): Report {
  const { language, pages, ...rest } = report;
  const isToCopy = (id: string) => id === "problems" || id === "glossary";
  return {
    ...(set(rest, language) as typeof rest),
    language,
    pages: pages.map((page) => (isToCopy(page.id) ? page : (set(page, language) as typeof page))),
  };
}
