import type { KindReconciliation, ReconcileOutput } from "../../schema/reconcile-output.ts";
import { formatCount, formatFigure, formatSigned } from "../../text/formats.ts";
import { kpiValue } from "../kpi-value.ts";
import type { Block } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import { simpleTable } from "../simple-table.ts";
import type { Cell } from "../table.ts";

const percent = 100;

type Tally = { kind: KindReconciliation; one: KindReconciliation["counts"][number] };

function tallyCells({ kind, one }: Tally, context: ReportContext): Cell[] {
  const { rehearsalText, language } = context;
  const count = (value: number, file: string | null): Cell => ({
    text: formatFigure(value, language),
    value,
    ...(file === null ? {} : { trace: { file } }),
  });
  return [
    { text: rehearsalText.recordKinds[kind.kind] ?? kind.kind },
    { text: rehearsalText.countedBy[one.by] },
    { text: one.value },
    count(one.old, kind.oldFile),
    { ...count(one.new, kind.newFile), tone: one.old === one.new ? "neutral" : "warn" },
  ];
}

/**
 * Are the counts by month and status, and the sums of numbers, the same on both sides of a rehearsed
 * export? Said in a sentence when they are; those that differ are listed. Empty without such columns.
 *
 * @example tallyBlocks("norvane", output, context)[0]?.kind // "text"
 */
export function tallyBlocks(
  vendor: string,
  { kinds }: ReconcileOutput,
  context: ReportContext,
): Block[] {
  const { rehearsalText, language } = context;
  const { page, kind, oldRows, newRows } = rehearsalText;
  const all = kinds.flatMap((own) => own.counts.map((one): Tally => ({ kind: own, one })));
  if (all.length === 0) return [];
  const differing = all.filter(({ one }) => one.old !== one.new);
  const counts = formatCount(all.length, language);
  if (differing.length === 0) return [{ kind: "text", text: page.talliesAgree(counts) }];
  const table = simpleTable(
    `export-tallies-${vendor}`,
    page.tallies,
    [
      ["kind", kind],
      ["by", page.countedBy],
      ["value", page.countedValue],
      ["old", oldRows, "right"],
      ["new", newRows, "right"],
    ],
    differing.map((one, index) => [`tally-${vendor}-${index + 1}`, tallyCells(one, context)]),
    page.talliesDiffer(formatCount(differing.length, language), counts),
  );
  return [{ kind: "table", table }];
}

/**
 * Do the tickets of both sides give the same KPIs? Empty where they cannot be read as tickets.
 *
 * @example rebuiltBlocks("norvane", output, context)[0]?.kind // "table"
 */
export function rebuiltBlocks(
  vendor: string,
  { rebuilt, kinds }: ReconcileOutput,
  context: ReportContext,
): Block[] {
  if (rebuilt === null || rebuilt.length === 0) return [];
  const { rehearsalText: text, language, names } = context;
  const columns = text.rebuiltColumns;
  const file = kinds.find(({ kind }) => kind === "tickets")?.newFile ?? null;
  const rows = rebuilt.map((one) => {
    const change =
      one.change === null ? "—" : `${formatSigned(one.change * percent, language, 2)} %`;
    const cells: Cell[] = [
      { text: names.kpi(one.kpi) },
      { text: kpiValue(one.old, one.unit, language), value: one.old },
      {
        text: kpiValue(one.new, one.unit, language),
        value: one.new,
        ...(file === null ? {} : { trace: { file, rule: text.rebuiltTitle } }),
      },
      { text: change, value: one.change },
      one.agrees
        ? { text: text.rebuiltAgrees, tone: "good" }
        : { text: text.rebuiltDiffers, tone: "bad" },
    ];
    return [`rebuilt-${vendor}-${one.kpi}`, cells] as const;
  });
  const table = simpleTable(
    `rebuilt-kpis-${vendor}`,
    text.rebuiltTitle,
    [
      ["kpi", columns.kpi],
      ["old", columns.old, "right"],
      ["new", columns.new, "right"],
      ["change", columns.change, "right"],
      ["verdict", columns.verdict],
    ],
    rows,
  );
  return [{ kind: "table", table }];
}
