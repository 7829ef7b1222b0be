import type { Link } from "../link.ts";
import type { Page } from "../report.ts";
import type { Trace } from "../trace.ts";

type Places = ReadonlyMap<string, ReadonlySet<string>>;

function living({ page, anchor }: Link, places: Places): { link?: Link } {
  const sections = places.get(page);
  if (sections === undefined) return {};
  return { link: anchor === undefined || !sections.has(anchor) ? { page } : { page, anchor } };
}

function mended(trace: Trace, places: Places): Trace {
  const { link, ...rest } = trace;
  return link === undefined ? trace : { ...rest, ...living(link, places) };
}

function walked(value: unknown, places: Places): unknown {
  if (Array.isArray(value)) return value.map((one) => walked(one, places));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      key === "trace" ? mended(one as Trace, places) : walked(one, places),
    ]),
  );
}

/**
 * Which sources may say where more stands? A small decision has no robustness to show: there a source
 * leads to the page as it is, or says its rule alone.
 *
 * @example livingLinks(pages)[0]?.id // "decision"
 */
export function livingLinks(pages: readonly Page[]): Page[] {
  const places = new Map(
    pages.map(({ id, sections }) => [id, new Set(sections.map((section) => section.id))]),
  );
  return pages.map((page) => walked(page, places) as Page);
}
