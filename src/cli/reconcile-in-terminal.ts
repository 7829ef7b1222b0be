import { visible } from "../core/diagnostic/visible.ts";
import { kpiValue } from "../core/report/kpi-value.ts";
import { openedFiles } from "../core/report/rehearsal/opened-files.ts";
import type {
  KindReconciliation,
  ReconcileFinding,
  ReconcileOutput,
} from "../core/schema/reconcile-output.ts";
import { pilotText as pilotEn } from "../core/text/en/pilot.ts";
import { formatCount, formatFigure, formatShare, formatSigned } from "../core/text/formats.ts";
import type { Language } from "../core/text/language.ts";
import { pilotText as pilotZhHant } from "../core/text/zh-hant/pilot.ts";
import { rehearsalText } from "./rehearsal-text.ts";
import { textTable } from "./text-table.ts";

type Words = ReturnType<typeof rehearsalText>;

/** Close to all is not all: 100.0 % is only said when every row is the same. */
function rateOf(share: number | null, language: Language): string {
  if (share === null || share === 1) return formatShare(share, language);
  return formatShare(Math.floor(share * 10_000) / 10_000, language);
}

function kindName(kind: string, text: Words): string {
  return Object.hasOwn(text.recordKinds, kind) ? (text.recordKinds[kind] ?? kind) : kind;
}

function kpiName(kpi: string, language: Language): string {
  const names: Readonly<Record<string, string>> =
    language === "en" ? pilotEn.kpiNames : pilotZhHant.kpiNames;
  return Object.hasOwn(names, kpi) ? (names[kpi] ?? kpi) : kpi;
}

function countsTable(output: ReconcileOutput, text: Words, language: Language): string {
  const count = (value: number | null) => formatCount(value, language);
  const rows = output.kinds.map((kind) => [
    kindName(kind.kind, text),
    count(kind.oldRows),
    count(kind.newRows),
    count((kind.equal ?? 0) + (kind.rewritten ?? 0)),
    count(kind.changed),
    count(kind.missing),
    count(kind.extra),
    count(kind.doubled),
    rateOf(kind.matchRate, language),
  ]);
  const { kind, oldRows, newRows, same, changed, missing, extra, doubled, matchRate } = text;
  return textTable(rows, [
    kind,
    oldRows,
    newRows,
    same,
    changed,
    missing,
    extra,
    doubled,
    matchRate,
  ]);
}

/** What was found, in words: the difference, and by how much a time was moved. */
function findingName({ id, shiftMinutes }: ReconcileFinding, text: Words, language: Language) {
  const moved =
    shiftMinutes === null ? "" : ` ${text.shift(formatSigned(shiftMinutes, language, 0))}`;
  return `${text.findings[id]}${moved}`;
}

/** One row for each finding; its example on a line of its own below the table, however long it is. */
function findingsTable(output: ReconcileOutput, text: Words, language: Language): string[] {
  const all = output.kinds.flatMap(({ kind, findings }) =>
    findings.map((found) => ({ found, kind: kindName(kind, text) })),
  );
  if (all.length === 0) return [text.nothingWrong];
  const rows = all.map(({ found, kind }) => [
    text.severity[found.severity],
    kind,
    findingName(found, text, language),
    found.column ?? text.wholeRow,
    formatCount(found.rows, language),
  ]);
  const { severityLabel, kind, finding, column, rows: count } = text;
  const table = textTable(rows, [severityLabel, kind, finding, column, count]);
  const examples = all.flatMap(({ found, kind }) => {
    const [first] = found.examples;
    if (first === undefined) return [];
    const where = [kind, findingName(found, text, language), found.column ?? ""];
    return [`  ${where.filter((word) => word !== "").join(" · ")}\n    ${exampleOf(found, text)}`];
  });
  return examples.length === 0 ? [table] : [table, `${text.examples}\n${examples.join("\n")}`];
}

function exampleOf({ column, examples }: ReconcileFinding, text: Words): string {
  const [first] = examples;
  const value = (side: string | null | undefined) => visible(side ? side : text.blank);
  if (first === undefined) return "";
  const key = visible(first.key);
  return column === null ? key : text.example(key, value(first.old), value(first.new));
}

function countRemarks(
  { counts }: KindReconciliation,
  name: string,
  text: Words,
  language: Language,
) {
  if (counts.length === 0) return [];
  const count = (value: number) => formatCount(value, language);
  const differing = counts.filter(({ old, new: next }) => old !== next);
  if (differing.length === 0) return [text.countsAgree(name, count(counts.length))];
  const figure = (value: number) => formatFigure(value, language);
  const words = differing.map(({ by, value, old, new: next }) =>
    text.countDiffers(text.countedBy[by], value, figure(old), figure(next)),
  );
  return [text.countsDiffer(name, words.join(language === "en" ? "; " : "；"))];
}

function rebuiltTable(output: ReconcileOutput, text: Words, language: Language): string[] {
  const { rebuilt, kinds } = output;
  if (rebuilt === null)
    return kinds.some(({ kind }) => kind === "tickets") ? [text.rebuiltNone] : [];
  const { kpi, old, new: next, change, verdict } = text.rebuiltColumns;
  const rows = rebuilt.map((one) => [
    kpiName(one.kpi, language),
    kpiValue(one.old, one.unit, language),
    kpiValue(one.new, one.unit, language),
    one.change === null ? "—" : `${formatSigned(one.change * 100, language, 2)} %`,
    one.agrees ? text.rebuiltAgrees : text.rebuiltDiffers,
  ]);
  return [`${text.rebuiltTitle}\n${textTable(rows, [kpi, old, next, change, verdict])}`];
}

function remarks(one: KindReconciliation, text: Words, language: Language): string[] {
  const name = kindName(one.kind, text);
  const count = (value: number | null) => formatCount(value, language);
  const { acceptance: sample } = one;
  return [
    ...countRemarks(one, name, text, language),
    ...openedFiles(one, text, language),
    ...((one.reordered ?? 0) > 0 ? [text.reordered(name, count(one.reordered))] : []),
    ...((one.rewritten ?? 0) > 0 ? [text.rewritten(name, count(one.rewritten))] : []),
    ...(one.addedColumns.length > 0 ? [text.addedColumns(name, one.addedColumns.join(", "))] : []),
    ...(one.requiredMissing.length > 0
      ? [text.requiredMissing(name, one.requiredMissing.join(", "))]
      : []),
    ...(sample === null
      ? []
      : [
          `${name} — ${text.acceptance(
            count(sample.batch),
            count(sample.size),
            formatShare(sample.tolerableShare, language),
            formatShare(sample.confidence, language),
          )}`,
        ]),
  ];
}

/** Every formula of a sample size that was used, said once. */
function formulas(output: ReconcileOutput, text: Words): string[] {
  const used = output.kinds.flatMap(({ acceptance }) => (acceptance ? [acceptance.formula] : []));
  return [...new Set(used)].map((formula) => text.sampleFormula(text.formulas[formula]));
}

/** The result of a reconciliation for a person: counts, what differs, and how to accept it. */
export function reconcileInTerminal(output: ReconcileOutput, language: Language): string {
  const text = rehearsalText(language);
  const { totals, kindsFound, kindsMissing } = output;
  const count = (value: number) => formatCount(value, language);
  const separator = language === "en" ? ", " : "、";
  const missing = kindsMissing.map((kind) => kindName(kind, text)).join(separator);
  const rate = rateOf(totals.matchRate, language);
  return `${[
    countsTable(output, text, language),
    text.total(count(totals.sameRows), count(totals.oldRows), rate),
    text.bySeverity(count(totals.criticalRows), count(totals.majorRows), count(totals.minorRows)),
    ...findingsTable(output, text, language),
    ...rebuiltTable(output, text, language),
    ...output.kinds.flatMap((kind) => remarks(kind, text, language)),
    ...formulas(output, text),
    ...(kindsFound.length > 1 && missing !== "" ? [text.kindsMissing(missing)] : []),
  ].join("\n\n")}\n`;
}
