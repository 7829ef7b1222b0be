import { tableFiles } from "../core/report/faces/table-files.ts";
import type { Link } from "../core/report/link.ts";
import { type PageNotes, pageNotes } from "../core/report/page-notes.ts";
import type { Page, Report } from "../core/report/report.ts";
import type { Table } from "../core/report/table.ts";
import type { Trace } from "../core/report/trace.ts";
import type { Language } from "../core/text/language.ts";
import type { SiteText } from "../core/text/zh-hant/site.ts";
import { type PageAnchors, pageAnchors, traceAnchor } from "./anchors.ts";
import { otherLanguage, siteTextIn } from "./site-text.ts";

/** Both reports of a site; a language switch leads from one to the other. */
export type Reports = Record<Language, Report>;

/** A file for every page, or all pages of one language in one file. */
export type Shape = "site" | "one-file";

/** Everything that a component needs to know about the page it stands on. */
export type PageContext = {
  shape: Shape;
  report: Report;
  page: Page;
  isFront: boolean;
  text: SiteText;
  anchors: PageAnchors;
  notes: PageNotes;
  /** A relative address, or nothing when the report has no such page: then the words stay words. */
  hrefOf: (link: Link | undefined) => string | undefined;
  /** The place on the evidence page where a source is shown, when there is one. */
  hrefOfTrace: (trace: Trace) => string | undefined;
  hrefOfPage: (page: Page) => string;
  /** The id of a row; none in the one file where nothing leads to it: a report has thousands. */
  rowId: (anchor: string) => string | undefined;
  /** The table as a file for spreadsheets; the one file has no other files beside it. */
  hrefOfTable: (table: Table) => string | undefined;
  /** The id of a part of our own frame, apart from that of every other page in the file. */
  frameId: (name: string) => string;
  /** The same page in the other language; nothing where the file holds one language only. */
  otherLanguageHref: string | undefined;
};

/** `decision` is the front page and so `index.html`; any other page is named by its id. */
export const fileNameOf = (report: Report, page: Page): string =>
  page === report.pages[0] ? "index.html" : `${page.id}.html`;

const otherHref = (reports: Reports, language: Language, page: Page): string => {
  const other = reports[otherLanguage(language)];
  const same = other.pages.find((one) => one.id === page.id);
  const file = same ? fileNameOf(other, same) : "index.html";
  return language === "zh-Hant" ? `en/${file}` : `../${file}`;
};

/** What stands before every id of a page when all pages share a file; short, for there are thousands. */
const prefixOf = (report: Report, page: Page, shape: Shape): string =>
  shape === "site" ? "" : `p${report.pages.indexOf(page) + 1}-`;

/** Where a page begins in the one file. */
export const pageAnchor = (page: Page): string => `page-${page.id}`;

type AllAnchors = Map<Page, PageAnchors>;

/** Anchors of all pages of a report, made once: every page looks some of them up. */
const anchorsOf: Record<Shape, WeakMap<Report, AllAnchors>> = {
  site: new WeakMap(),
  "one-file": new WeakMap(),
};

const allAnchors = (report: Report, shape: Shape): AllAnchors => {
  const known = anchorsOf[shape].get(report);
  if (known) return known;
  const made = new Map(
    report.pages.map((page) => [page, pageAnchors(page, prefixOf(report, page, shape))]),
  );
  anchorsOf[shape].set(report, made);
  return made;
};

/** Every place that something in the report leads to, as its id in the one file. */
const ledTo = (report: Report): ReadonlySet<string> => {
  const known = ledToIn.get(report);
  if (known) return known;
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("page" in value && "anchor" in value) {
      const target = report.pages.find(({ id }) => id === value.page);
      if (target) found.add(prefixOf(report, target, "one-file") + value.anchor);
    }
    if ("file" in value && typeof value.file === "string") {
      const line = "line" in value && typeof value.line === "number" ? value.line : undefined;
      for (const page of report.pages) {
        found.add(prefixOf(report, page, "one-file") + traceAnchor(value.file, line));
      }
    }
    for (const one of Object.values(value)) walk(one);
  };
  walk(report.pages);
  ledToIn.set(report, found);
  return found;
};

/** Names of the tables' files, made once for a report. */
const filesOf = (report: Report): Map<Table, string> => {
  const made = tablesIn.get(report) ?? tableFiles(report);
  tablesIn.set(report, made);
  return made;
};

const tablesIn = new WeakMap<Report, Map<Table, string>>();

const ledToIn = new WeakMap<Report, ReadonlySet<string>>();

const hrefsIn = (report: Report, page: Page, shape: Shape) => {
  const anchors = allAnchors(report, shape);
  const hrefOfPage = (one: Page): string =>
    shape === "site" ? fileNameOf(report, one) : `#${pageAnchor(one)}`;
  const hrefOf = (link: Link | undefined): string | undefined => {
    const target = report.pages.find((one) => one.id === link?.page);
    if (!link || !target) return undefined;
    const { anchor = "" } = link;
    const hasPlace = anchor !== "" && anchors.get(target)?.has(anchor);
    const fragment = hasPlace
      ? `#${encodeURIComponent(prefixOf(report, target, shape) + anchor)}`
      : "";
    if (shape === "one-file") return fragment || hrefOfPage(target);
    return target === page ? fragment || "#content" : `${fileNameOf(report, target)}${fragment}`;
  };
  const hrefOfTrace = (trace: Trace): string | undefined => {
    const anchor = traceAnchor(trace.file, trace.line);
    const target = report.pages.find((one) => anchors.get(one)?.has(anchor));
    return target && hrefOf({ page: target.id, anchor });
  };
  return { hrefOfPage, hrefOf, hrefOfTrace };
};

/** Prepares the page of a report for its components. */
export const pageContext = (
  reports: Reports,
  language: Language,
  page: Page,
  shape: Shape = "site",
): PageContext => {
  const report = reports[language];
  const prefix = prefixOf(report, page, shape);
  return {
    shape,
    report,
    page,
    isFront: page === report.pages[0],
    text: siteTextIn(language),
    anchors: allAnchors(report, shape).get(page) ?? pageAnchors(page, prefix),
    notes: pageNotes(page),
    ...hrefsIn(report, page, shape),
    rowId: (anchor) => (shape === "site" || ledTo(report).has(anchor) ? anchor : undefined),
    hrefOfTable: (table) => {
      const file = shape === "site" ? filesOf(report).get(table) : undefined;
      return file && `tables/${file}`;
    },
    frameId: (name) => prefix + name,
    otherLanguageHref: shape === "site" ? otherHref(reports, language, page) : undefined,
  };
};

const firstPage = (report: Report): Page => {
  const [first] = report.pages;
  if (!first) throw new Error("A report has at least one page.");
  return first;
};

/** The front page: the first page of the report. */
export const frontPageContext = (reports: Reports, language: Language): PageContext =>
  pageContext(reports, language, firstPage(reports[language]));

/** All other pages, each with a file of its own. */
export const innerPages = (reports: Reports, language: Language): Page[] =>
  reports[language].pages.slice(1);

/** All pages of one language, as they stand one after the other in one file. */
export const allPages = (reports: Reports, language: Language): [PageContext, ...PageContext[]] => {
  const [, ...rest] = reports[language].pages;
  const contextOf = (page: Page) => pageContext(reports, language, page, "one-file");
  return [contextOf(firstPage(reports[language])), ...rest.map(contextOf)];
};
