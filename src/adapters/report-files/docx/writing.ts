import { InternalHyperlink, TextRun } from "docx";
import type { Link } from "../../../core/report/link.ts";
import type { PageNotes } from "../../../core/report/page-notes.ts";
import type { Report } from "../../../core/report/report.ts";
import type { Tone } from "../../../core/report/table.ts";
import type { Trace } from "../../../core/report/trace.ts";
import type { SiteText } from "../../../core/text/zh-hant/site.ts";

/** What every part of the document needs to know while it is written. */
export type Writing = { report: Report; text: SiteText; notes: PageNotes };

export type Inline = TextRun | InternalHyperlink;

const colours: Partial<Record<Tone, string>> = {
  good: "1D6643",
  bad: "9C2A1F",
  warn: "855007",
  muted: "5B5952",
};

/** Control characters cannot stand in XML at all; the lines of a text become spaces. */
const printable = (text: string): string =>
  text.replace(/\s*\n\s*/g, " ").replace(/[^\P{Cc}\t]|[\uFFFE\uFFFF]/gu, "\uFFFD");

export const bookmarkOf = (report: Report, page: string): string =>
  `page_${report.pages.findIndex(({ id }) => id === page)}`;

/** A run of text in the colour of its tone; `size` in half points. */
export function words(
  text: string,
  look: { tone?: Tone | undefined; bold?: boolean; size?: number; superscript?: boolean } = {},
): TextRun {
  const { tone, bold = false, size, superscript = false } = look;
  const color = tone && colours[tone];
  return new TextRun({
    text: printable(text),
    ...(bold ? { bold } : {}),
    ...(superscript ? { superScript: true } : {}),
    ...(size === undefined ? {} : { size }),
    ...(color === undefined ? {} : { color }),
  });
}

/** Words that lead to another page of the report, where there is such a page. */
export function linked(run: TextRun, link: Link | undefined, { report }: Writing): Inline {
  const leads = link !== undefined && report.pages.some(({ id }) => id === link.page);
  if (!leads) return run;
  return new InternalHyperlink({ anchor: bookmarkOf(report, link.page), children: [run] });
}

/** The small number that leads to the list of sources. */
export function sourceMark(trace: Trace | undefined, { notes }: Writing): TextRun[] {
  if (trace === undefined) return [];
  return [words(String(notes.numberOf(trace)), { superscript: true, tone: "muted" })];
}
