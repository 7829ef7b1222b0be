import type {
  KindReconciliation,
  ReconcileFinding,
  ReconcileOutput,
} from "../../schema/reconcile-output.ts";
import { formatCount, formatShare, formatSigned } from "../../text/formats.ts";
import type { Block, Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import type { PilotedVendor } from "../service/piloted-vendors.ts";
import { type Heading, simpleTable } from "../simple-table.ts";
import type { Cell, Table } from "../table.ts";
import { rebuiltBlocks, tallyBlocks } from "./export-checks.ts";
import { expiredLinks, openedFiles } from "./opened-files.ts";

/** Nearly all is not all: 100 % is only written when every row is the same. */
function rateText(share: number | null, language: ReportContext["language"]): string {
  if (share === null || share === 1) return formatShare(share, language);
  const percent = Math.floor(share * 10_000) / 100;
  return `${percent.toFixed(2)} %`;
}

function kindCells(one: KindReconciliation, context: ReportContext): Cell[] {
  const { rehearsalText, language } = context;
  const count = (value: number | null): Cell => ({ text: formatCount(value, language), value });
  const same = one.equal === null ? null : one.equal + (one.rewritten ?? 0);
  const sample = one.acceptance?.size ?? null;
  const trace = one.newFile === null ? {} : { trace: { file: one.newFile } };
  return [
    { text: rehearsalText.recordKinds[one.kind] ?? one.kind },
    count(one.oldRows),
    count(one.newRows),
    count(same),
    count(one.changed),
    count(one.missing),
    count((one.extra ?? 0) + (one.doubled ?? 0)),
    { text: rateText(one.matchRate, language), value: one.matchRate, ...trace },
    count(sample),
  ];
}

function absentCells(kind: string, isExcused: boolean, context: ReportContext): Cell[] {
  const { rehearsalText } = context;
  const { kindExcused, kindMissing } = rehearsalText.page;
  const word: Cell = isExcused
    ? { text: kindExcused, tone: "muted" }
    : { text: kindMissing, tone: "warn" };
  const empty = Array.from({ length: 7 }, (): Cell => ({ text: "—", value: null }));
  return [{ text: rehearsalText.recordKinds[kind] ?? kind }, word, ...empty];
}

function countsTable(one: PilotedVendor, found: ReconcileOutput, context: ReportContext): Table {
  const { rehearsalText } = context;
  const { kind, oldRows, newRows, same, changed, missing, extra, matchRate, sample } =
    rehearsalText;
  const excused = Object.keys(one.folder.rehearsal?.value.excused ?? {});
  const headings: Heading[] = [
    ["kind", kind],
    ["old", oldRows, "right"],
    ["new", newRows, "right"],
    ["same", same, "right"],
    ["changed", changed, "right"],
    ["missing", missing, "right"],
    ["extra", extra, "right"],
    ["rate", matchRate, "right"],
    ["sample", sample, "right"],
  ];
  const rows = found.kinds.map((own) => [own.kind, kindCells(own, context)] as const);
  const absent = found.kindsMissing
    .filter((id) => !found.kinds.some((own) => own.kind === id))
    .map((id) => [id, absentCells(id, excused.includes(id), context)] as const);
  const caption = rehearsalText.page.counts;
  return simpleTable(`export-counts-${one.vendor}`, caption, headings, [...rows, ...absent]);
}

/** Keys of these name people on their channels: they stay with whoever ran the rehearsal. */
const personalKinds = ["customers-channel-ids"];

function exampleKeys(kind: string, { id, examples }: ReconcileFinding, language: "zh-Hant" | "en") {
  if (personalKinds.includes(kind)) return "—";
  return examples
    .map(({ key, old, new: next }) => (id === "expiring-links" ? `${key} ${next ?? old}` : key))
    .join(language === "en" ? ", " : "、");
}

/** On the day of the rehearsal: when the set was usable, else exported, else asked for. */
function expiredBefore({ files }: KindReconciliation, one: PilotedVendor, context: ReportContext) {
  const rehearsal = one.folder.rehearsal?.value;
  const on = rehearsal?.usableOn ?? rehearsal?.exportedOn ?? rehearsal?.requestedOn;
  if (files === null || on === undefined) return [];
  return expiredLinks(files.expiring, on, context.rehearsalText, context.language);
}

function findingCells(kind: string, found: ReconcileFinding, context: ReportContext): Cell[] {
  const { rehearsalText, language } = context;
  const shift =
    found.shiftMinutes === null
      ? {}
      : { detail: rehearsalText.shift(formatSigned(found.shiftMinutes, language, 0)) };
  const tone = found.severity === "critical" ? "bad" : "warn";
  return [
    { text: rehearsalText.recordKinds[kind] ?? kind },
    { text: rehearsalText.severity[found.severity], tone },
    { text: rehearsalText.findings[found.id], ...shift },
    { text: found.column ?? rehearsalText.wholeRow },
    { text: formatCount(found.rows, language), value: found.rows },
    { text: exampleKeys(kind, found, language) },
  ];
}

function findingsTable({ vendor }: PilotedVendor, found: ReconcileOutput, context: ReportContext) {
  const { rehearsalText } = context;
  const { kind, severityLabel, finding, column, rows, examples, page } = rehearsalText;
  return simpleTable(
    `export-findings-${vendor}`,
    page.differences,
    [
      ["kind", kind],
      ["severity", severityLabel],
      ["finding", finding],
      ["column", column],
      ["rows", rows, "right"],
      ["examples", examples],
    ],
    found.kinds.flatMap((own) =>
      own.findings.map(
        (one) =>
          [
            `${own.kind}-${one.id}-${one.column ?? ""}`,
            findingCells(own.kind, one, context),
          ] as const,
      ),
    ),
  );
}

/**
 * Did the export of a vendor come back as it was, kind by kind, and what did not?
 *
 * @example exportSection(one, context).id // "export-tidalleaf"
 */
export function exportSection(one: PilotedVendor, context: ReportContext): Section {
  const { rehearsalText, language } = context;
  const { page } = rehearsalText;
  const base = { id: `export-${one.vendor}`, title: page.exportTitle(one.name) };
  const found = one.folder.reconciliation;
  if (found === null) return { ...base, blocks: [{ kind: "text", text: page.noExport }] };
  const { matchRate, sameRows, oldRows } = found.totals;
  const isClean = found.kinds.every(({ findings }) => findings.length === 0);
  const blocks: Block[] = [
    { kind: "table", table: countsTable(one, found, context) },
    isClean
      ? { kind: "text", text: page.noDifference }
      : { kind: "table", table: findingsTable(one, found, context) },
    ...found.kinds
      .flatMap((kind) => [
        ...openedFiles(kind, rehearsalText, language),
        ...expiredBefore(kind, one, context),
      ])
      .map((text): Block => ({ kind: "text", text })),
    ...tallyBlocks(one.vendor, found, context),
    ...rebuiltBlocks(one.vendor, found, context),
  ];
  const lead = page.exportLead(
    rateText(matchRate, language),
    formatCount(sameRows, language),
    formatCount(oldRows, language),
  );
  return { ...base, lead, blocks };
}
