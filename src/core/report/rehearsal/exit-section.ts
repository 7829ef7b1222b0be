import { placeOf } from "../../parse/read-document.ts";
import { testOutcome } from "../../rehearsal/test-outcome.ts";
import type { ExportRehearsal } from "../../schema/export-rehearsal.ts";
import { formatDay, formatFigure, formatMoney } from "../../text/formats.ts";
import { costLineFed } from "../fed-line.ts";
import type { Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import { type PilotedVendor, pilotedVendors } from "../service/piloted-vendors.ts";
import { simpleTable } from "../simple-table.ts";
import type { Cell } from "../table.ts";
import { traceOf } from "../trace-of.ts";

const steps = [
  "requestedOn",
  "exportedOn",
  "usableOn",
  "onQuotedPlan",
  "channelsSwitched",
  "deletionProofOn",
  "oldTokensFail",
  "hours",
  "fee",
] as const satisfies readonly (keyof ExportRehearsal)[];

function stepCell(
  step: (typeof steps)[number],
  { folder }: PilotedVendor,
  context: ReportContext,
): Cell {
  const { rehearsalText, language, workspace } = context;
  const { page } = rehearsalText;
  const { rehearsal } = folder;
  const value = rehearsal?.value[step];
  if (!rehearsal || value === undefined) return { text: page.unknown, tone: "muted" };
  const trace = traceOf(placeOf(rehearsal, [step]));
  if (typeof value === "boolean") {
    const tone = value ? "good" : "bad";
    return { text: value ? page.yes : page.no, tone, ...trace };
  }
  if (typeof value === "string") return { text: formatDay(value, language), ...trace };
  const { currency } = workspace.decision.value;
  const text = step === "fee" ? formatMoney(value, currency) : formatFigure(value, language);
  return { text, value, ...trace };
}

function daysCell(one: PilotedVendor, context: ReportContext): Cell {
  const { workspace, decision, rehearsalText } = context;
  const { page } = rehearsalText;
  const outcome = testOutcome("exit-rehearsal", one.folder, workspace, decision.asOf);
  if (outcome?.result == null) return { text: page.noResult, tone: "muted", value: null };
  const isSigned = one.folder.rehearsal?.value.signed !== undefined;
  return {
    text: page.exitDays(String(outcome.result)),
    value: outcome.result,
    detail: isSigned ? page.exitSigned : page.exitUnsigned,
    ...traceOf(outcome.place),
  };
}

/**
 * How did the rehearsal of leaving go, step by step, for each pilot? Null while nobody rehearsed it.
 *
 * @example exitSection(context)?.id // "exit"
 */
export function exitSection(context: ReportContext): Section | null {
  const { page } = context.rehearsalText;
  const rehearsed = pilotedVendors(context).filter(({ folder }) => folder.rehearsal !== null);
  if (rehearsed.length === 0) return null;
  const rows = steps.map((step) => {
    const cells: Cell[] = [
      { text: page.exitSteps[step] },
      ...rehearsed.map((one) => stepCell(step, one, context)),
    ];
    return [step, cells] as const;
  });
  const days: Cell[] = [{ text: page.outcome }, ...rehearsed.map((one) => daysCell(one, context))];
  const feeds: Cell[] = [
    { text: page.quotaColumns.feeds },
    ...rehearsed.map(({ vendor }) => costLineFed(vendor, "exit-cost", context)),
  ];
  const table = simpleTable(
    "exit-rehearsal",
    page.exit,
    [["step", page.step], ...rehearsed.map(({ vendor, name }) => [vendor, name] as const)],
    [...rows, ["days", days], ["feeds", feeds]],
  );
  return { id: "exit", title: page.exit, blocks: [{ kind: "table", table }] };
}
