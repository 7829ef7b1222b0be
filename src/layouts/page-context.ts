import { type PageNotes, pageNotes } from "../core/report/page-notes.ts";
import type { Page, Report } from "../core/report/report.ts";
import type { Link } from "../core/report/table.ts";
import type { Trace } from "../core/report/trace.ts";
import type { Language } from "../core/text/language.ts";
import type { SiteText } from "../core/text/zh-hant/site.ts";
import { type PageAnchors, pageAnchors, traceAnchor } from "./anchors.ts";
import { otherLanguage, siteTextIn } from "./site-text.ts";

/** Both reports of a site; a language switch leads from one to the other. */
export type Reports = Record<Language, Report>;

/** Everything that a component needs to know about the page it stands on. */
export type PageContext = {
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
  /** The same page in the other language. */
  otherLanguageHref: string;
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

/** Anchors of all pages of a report, made once: every page looks some of them up. */
const anchorsOf = new WeakMap<Report, Map<Page, PageAnchors>>();

const allAnchors = (report: Report): Map<Page, PageAnchors> => {
  const known = anchorsOf.get(report);
  if (known) return known;
  const made = new Map(report.pages.map((page) => [page, pageAnchors(page)]));
  anchorsOf.set(report, made);
  return made;
};

/** Prepares the page of a report for its components. */
export const pageContext = (reports: Reports, language: Language, page: Page): PageContext => {
  const report = reports[language];
  const anchors = allAnchors(report);
  const hrefOf = (link: Link | undefined): string | undefined => {
    const target = report.pages.find((one) => one.id === link?.page);
    if (!link || !target) return undefined;
    const anchor = link.anchor !== undefined && anchors.get(target)?.has(link.anchor);
    const fragment = anchor ? `#${encodeURIComponent(link.anchor ?? "")}` : "";
    return target === page ? fragment || "#content" : `${fileNameOf(report, target)}${fragment}`;
  };
  const hrefOfTrace = (trace: Trace): string | undefined => {
    const anchor = traceAnchor(trace.file, trace.line);
    const target = report.pages.find((one) => anchors.get(one)?.has(anchor));
    return target && hrefOf({ page: target.id, anchor });
  };
  return {
    report,
    page,
    isFront: page === report.pages[0],
    text: siteTextIn(language),
    anchors: anchors.get(page) ?? pageAnchors(page),
    notes: pageNotes(page),
    hrefOf,
    hrefOfTrace,
    otherLanguageHref: otherHref(reports, language, page),
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
