import { type LogEntry, panelLog } from "../../decide/panel/panel-log.ts";
import { wordsIn } from "../../schema/localised-text.ts";
import { formatDay } from "../../text/formats.ts";
import type { Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import type { Row } from "../table.ts";

/** The exact thing that was done, in words of the reader. */
function whatWords({ kind, what }: LogEntry, { panelText }: ReportContext): string {
  const known: Readonly<Record<string, string>> = {
    ...panelText.declared,
    ...panelText.differenceStates,
    ...panelText.tieWays,
  };
  const words = what ?? "";
  return panelText.log[kind](Object.hasOwn(known, words) ? (known[words] ?? words) : words);
}

function aboutWords({ vendor, criterion }: LogEntry, { panelText, names, text }: ReportContext) {
  if (vendor === null) return null;
  const vendors = vendor.split(", ").map((id) => names.vendor(id));
  const named = criterion === null ? "" : names.criterion(criterion);
  return panelText.about(vendors.join(text.separator), named);
}

/** The chair is named by id in the file, and by name here. */
function byWords({ by }: LogEntry, { decision }: ReportContext): string {
  const member = decision.panel.round.members.find(({ evaluator }) => evaluator === by);
  return member?.name ?? by ?? "—";
}

function rowOf(entry: LogEntry, index: number, context: ReportContext): Row {
  const { language } = context;
  const about = aboutWords(entry, context);
  return {
    id: `log-${index + 1}`,
    cells: [
      { text: formatDay(entry.on, language) },
      { text: byWords(entry, context) },
      { text: whatWords(entry, context), ...(about === null ? {} : { detail: about }) },
      { text: entry.reason === null ? "—" : wordsIn(entry.reason, language) },
      { text: entry.chain },
    ],
  };
}

/**
 * Who did what, and when, read from the files, with the digits by which two prints compare; null when
 * nothing is on record.
 *
 * @example logSection(context)?.id // "log"
 */
export function logSection(context: ReportContext): Section | null {
  const { workspace, decision, panelText } = context;
  const entries = panelLog(workspace, decision.asOf);
  if (entries.length === 0) return null;
  const ids = ["on", "by", "what", "reason", "chain"] as const;
  const table = {
    id: "log",
    caption: panelText.sections.log,
    columns: ids.map((id) => ({ id, label: panelText.columns[id] })),
    rows: entries.map((entry, index) => rowOf(entry, index, context)),
    note: panelText.chainNote,
  };
  return { id: "log", title: panelText.sections.log, blocks: [{ kind: "table", table }] };
}
