import {
  AlignmentType,
  Bookmark,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type ISectionOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from "docx";
import { pageNotes } from "../../../core/report/page-notes.ts";
import type { Page, Report } from "../../../core/report/report.ts";
import { siteText as english } from "../../../core/text/en/site.ts";
import { formatDay } from "../../../core/text/formats.ts";
import { siteText as chinese } from "../../../core/text/zh-hant/site.ts";
import { datedZip } from "../dated-zip.ts";
import { blockParts } from "./blocks.ts";
import { bookmarkOf, linked, type Writing, words } from "./writing.ts";

type Part = Paragraph | Table;

/** A4 with margins, in twentieths of a point. */
const sheet = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1_134, bottom: 1_021, left: 850, right: 850 },
};

function titleParts({ report, text }: Writing): Part[] {
  const { title, organisation, asOf, language, outcome } = report;
  const facts = [
    organisation,
    `${text.asOf} ${formatDay(asOf, language)}`,
    ...(report.isFictional ? [report.fictionalLabel] : []),
    ...(report.edition === null ? [] : [report.edition]),
    ...(report.isDraft ? [report.draftLabel] : []),
  ];
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [words(title)] }),
    new Paragraph({ children: [words(facts.join(" · "), { tone: "muted" })] }),
    new Paragraph({ children: [words(outcome.label, { bold: true, tone: outcome.tone })] }),
    new Paragraph({ style: "Outcome", children: [words(outcome.sentence)] }),
  ];
}

function contentsParts(writing: Writing): Part[] {
  const { report, text } = writing;
  return [
    new Paragraph({ style: "Caption", children: [words(text.menu)] }),
    ...report.pages.map(
      ({ id, title }) =>
        new Paragraph({
          numbering: { reference: "unordered", level: 0 },
          children: [linked(words(title), { page: id }, writing)],
        }),
    ),
  ];
}

function sourceParts({ notes, text }: Writing): Part[] {
  if (notes.list.length === 0) return [];
  const lines = notes.list.map(({ number, trace }) => {
    const { file, line, rows, rule = "" } = trace;
    const rowsOrFile = rows === undefined ? file : text.rowsOf(file, rows);
    const place = line === undefined ? rowsOrFile : text.lineOf(file, line);
    const said = words(`${number}. ${place}  ${rule}`, { tone: "muted", size: 15 });
    return new Paragraph({ children: [said] });
  });
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: [words(text.notes)] }),
    ...lines,
  ];
}

function pageParts(page: Page, at: number, report: Report): Part[] {
  const writing: Writing = { report, text: textOf(report), notes: pageNotes(page) };
  const bookmark = new Bookmark({
    id: bookmarkOf(report, page.id),
    children: [words(page.title)],
  });
  const sections = page.sections.flatMap(({ title, lead, blocks }, index) => [
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: [words(title)] }),
    ...(lead === undefined ? [] : [new Paragraph({ children: [words(lead, { tone: "muted" })] })]),
    ...blocks.flatMap((block, number) =>
      blockParts(block, at * 10_000 + index * 100 + number, writing),
    ),
  ]);
  const summary =
    page.summary === undefined ? [] : [new Paragraph({ children: [words(page.summary)] })];
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: at > 0,
      children: [bookmark],
    }),
    ...summary,
    ...sections,
    ...sourceParts(writing),
  ];
}

/** The library counts bookmarks per process; here they are counted per document. */
function countedBookmarks(xml: string): string {
  const numbers = new Map<string, number>();
  return xml.replace(
    /(<w:bookmark(?:Start|End)\b[^>]*w:id=")(\d+)/g,
    (_, before: string, id: string) => {
      if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
      return `${before}${numbers.get(id)}`;
    },
  );
}

function textOf({ language }: Report) {
  return language === "en" ? english : chinese;
}

/** Decision, date and DRAFT at the head of every sheet; its number at the foot. */
function frameOf(report: Report): Pick<ISectionOptions, "headers" | "footers"> {
  const { title, asOf, language, isDraft, draftLabel } = report;
  const head = [
    words(`${title} · ${formatDay(asOf, language)}`, { tone: "muted", size: 15 }),
    ...(isDraft ? [words(`  ${draftLabel}`, { bold: true, tone: "warn", size: 15 })] : []),
  ];
  const number = new TextRun({
    children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES],
    size: 15,
  });
  return {
    headers: { default: new Header({ children: [new Paragraph({ children: head })] }) },
    footers: {
      default: new Footer({
        children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [number] })],
      }),
    },
  };
}

function stylesOf(language: Report["language"]) {
  const font = {
    ascii: "Calibri",
    hAnsi: "Calibri",
    cs: "Calibri",
    eastAsia: "Microsoft JhengHei",
  };
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: "1E2022", font },
    paragraph: { spacing: { before, after: 100 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: {
          font,
          size: 20,
          language:
            language === "en"
              ? { value: "en-GB", eastAsia: "zh-TW" }
              : { value: "zh-TW", eastAsia: "zh-TW" },
        },
        paragraph: { spacing: { after: 80, line: 276 } },
      },
      title: heading(44, 0),
      heading1: heading(34, 240),
      heading2: heading(25, 280),
    },
    paragraphStyles: [
      {
        id: "Outcome",
        name: "Outcome",
        basedOn: "Normal",
        run: { size: 28 },
        paragraph: { spacing: { after: 240 } },
      },
      {
        id: "Caption",
        name: "caption",
        basedOn: "Normal",
        quickFormat: true,
        run: { size: 17, color: "5B5952" },
        paragraph: { spacing: { before: 120, after: 60 }, keepNext: true },
      },
    ],
  };
}

/**
 * The whole report as an editable Word document: headings, lists and tables of Word itself, every chart
 * as its finding and its table, sources at the end of each chapter. The same report gives the same bytes.
 */
export async function reportDocx(report: Report): Promise<Uint8Array> {
  const front: Writing = { report, text: textOf(report), notes: { list: [], numberOf: () => 0 } };
  const document = new Document({
    title: report.title,
    creator: report.organisation,
    lastModifiedBy: report.organisation,
    description: `SHA-256 ${report.inputHash}`,
    styles: stylesOf(report.language),
    numbering: {
      config: [
        {
          reference: "unordered",
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: "–",
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 300, hanging: 300 } } },
            },
          ],
        },
        {
          reference: "ordered",
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: "%1.",
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 420, hanging: 420 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: sheet },
        ...frameOf(report),
        children: [
          ...titleParts(front),
          ...contentsParts(front),
          ...report.pages.flatMap((page, at) => pageParts(page, at, report)),
        ],
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toBuffer(document));
  return datedZip(bytes, report.asOf, { "word/document.xml": countedBookmarks });
}
