import { type AuditResult, type AuthorResult, auditResult } from "../../experience/audit-result.ts";
import { replyRubric } from "../../schema/reply-rubric.ts";
import {
  formatCount,
  formatRange,
  formatShare,
  formatShareDifference,
} from "../../text/formats.ts";
import type { Block, Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import { type Heading, simpleTable } from "../simple-table.ts";
import type { Cell, Table } from "../table.ts";
import { type PilotedVendor, pilotedVendors } from "./piloted-vendors.ts";

type Audited = PilotedVendor & { result: AuditResult };

function shareCell(share: number | null, language: ReportContext["language"]): Cell {
  return { text: formatShare(share, language), value: share };
}

function authorCells(one: AuthorResult, { name, result }: Audited, context: ReportContext): Cell[] {
  const { language, experienceText } = context;
  const { authors } = experienceText.audit;
  const { interval } = one;
  const width =
    interval === null
      ? "—"
      : formatRange(formatShare(interval.low, language), formatShare(interval.high, language));
  const trace = { file: result.file, rule: experienceText.page.auditLead };
  return [
    { text: `${name} · ${authors[one.author]}` },
    { text: formatCount(one.replies, language), value: one.replies },
    { ...shareCell(one.share, language), trace },
    { text: width },
    { ...shareCell(one.meanShare, language), trace },
  ];
}

function authorsTable(audited: readonly Audited[], context: ReportContext): Table {
  const { page } = context.experienceText;
  const { author, replies, share, interval, mean } = page.auditColumns;
  return simpleTable(
    "audit-authors",
    page.audit,
    [
      ["author", author],
      ["replies", replies, "right"],
      ["share", share, "right"],
      ["interval", interval],
      ["mean", mean, "right"],
    ],
    audited.flatMap((one) =>
      one.result.authors
        .filter(({ replies: count }) => count > 0)
        .map((own) => [`${one.vendor}-${own.author}`, authorCells(own, one, context)] as const),
    ),
  );
}

function itemsTable(audited: readonly Audited[], context: ReportContext): Table {
  const { experienceText, language } = context;
  const { page, rubric, audit } = experienceText;
  const headings: Heading[] = [
    ["item", page.itemColumns.item],
    ...audited.flatMap(({ vendor, name }): Heading[] => [
      [`${vendor}-ai`, `${name} · ${audit.authors.ai}`, "right"],
      [`${vendor}-human`, `${name} · ${audit.authors.human}`, "right"],
      [`${vendor}-alpha`, `${name} · ${page.itemColumns.alpha}`, "right"],
    ]),
  ];
  const rows = replyRubric.map(({ id, isEssential }, at) => {
    const mark = isEssential ? { mark: audit.essential.replace(/[()（）]/g, "").trim() } : {};
    const cells: Cell[] = [
      { text: rubric[id]?.label ?? id, ...mark },
      ...audited.flatMap(({ result }) => {
        const alpha = result.agreement.items[at]?.alpha ?? null;
        return [
          ...result.authors.map(({ items }) => ({
            ...shareCell(items[at]?.share ?? null, language),
            trace: { file: result.file },
          })),
          { text: alpha === null ? "—" : alpha.toFixed(2), value: alpha },
        ];
      }),
    ];
    return [id, cells] as const;
  });
  return simpleTable("audit-items", page.items, headings, rows);
}

function remarksOf({ name, result }: Audited, context: ReportContext): string[] {
  const { experienceText, language } = context;
  const { page } = experienceText;
  const { agreement, comparison } = result;
  const alpha = agreement.total === null ? "—" : agreement.total.toFixed(2);
  const word = page.agreementWords[agreement.word];
  const agrees = page.agreement(alpha, formatCount(agreement.overlap, language), word);
  const colon = language === "en" ? ": " : "：";
  const { difference, interval } = comparison;
  if (difference === null || interval === null) return [`${name}${colon}${agrees}`];
  const compared = page.aiAgainstHuman(
    formatShareDifference(difference, language),
    formatShareDifference(interval.low, language),
    formatShareDifference(interval.high, language),
    page.comparisonWords[comparison.word],
  );
  return [`${name}${colon}${agrees}`, `${name}${colon}${compared}`];
}

/**
 * How good are the replies of each pilot, of AI and of people, by two raters who did not know the author?
 *
 * @example auditSection(context).id // "audit"
 */
export function auditSection(context: ReportContext): Section {
  const { page } = context.experienceText;
  const audited = pilotedVendors(context).flatMap((one): Audited[] => {
    const { replyAudit, replySample } = one.folder.records;
    const result = auditResult(replyAudit, replySample);
    return result === null ? [] : [{ ...one, result }];
  });
  const base = { id: "audit", title: page.audit };
  if (audited.length === 0) return { ...base, blocks: [{ kind: "text", text: page.noAudit }] };
  const items = audited.flatMap((one) => remarksOf(one, context)).map((text) => ({ text }));
  const blocks: Block[] = [
    { kind: "table", table: authorsTable(audited, context) },
    { kind: "list", ordered: false, items },
    { kind: "table", table: itemsTable(audited, context) },
  ];
  return { ...base, lead: page.auditLead, blocks };
}
