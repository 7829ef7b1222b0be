import { placeOf } from "../../parse/read-document.ts";
import type { Freeze } from "../../schema/decision.ts";
import { freezeHash } from "../../stages/freeze-hash.ts";
import { formatDay } from "../../text/formats.ts";
import type { Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import type { Cell, Row } from "../table.ts";
import { traceOf } from "../trace-of.ts";
import { wordsCell } from "../words-cell.ts";

/** A freeze that no longer fits what it froze is the first thing a reader must know of it. */
function freezeCell({ what, hash }: Freeze, { workspace, text }: ReportContext): Cell {
  const holds = freezeHash(workspace, what) === hash;
  const state = holds ? text.freezeKept : text.freezeBroken;
  return { text: state, tone: holds ? "good" : "bad", detail: text.freezeHash(hash.slice(0, 12)) };
}

function freezeRows(context: ReportContext): Row[] {
  const { workspace, text, language } = context;
  const { decision } = workspace;
  return (decision.value.freezes ?? []).map((freeze, at) => ({
    id: `freeze-${at + 1}`,
    cells: [
      { text: text.freeze[freeze.what], ...traceOf(placeOf(decision, ["freezes", at])) },
      { text: freeze.by },
      { text: formatDay(freeze.on, language) },
      freezeCell(freeze, context),
    ],
  }));
}

/** The first clause of a long reason, with the way to the page that has it whole. */
function inShort(cell: Cell): Cell {
  const first = cell.text.match(/^.+?(?:[。；]|[.;](?=\s))/su)?.[0] ?? cell.text;
  if (first === cell.text) return cell;
  return { ...cell, text: `${first.slice(0, -1)}…`, link: { page: "pilot" } };
}

function pilotRows({ workspace, text, language, names }: ReportContext): Row[] {
  return [...workspace.pilots.values()].flatMap(({ period, plan }) => {
    const made = plan?.value.decision;
    if (!plan || !made) return [];
    const what = text.pair(names.vendor(period), text.hint[made.kind]);
    return [
      {
        id: `pilot-${period}`,
        cells: [
          { text: what, ...traceOf(placeOf(plan, ["decision"])) },
          { text: made.by },
          { text: formatDay(made.on, language) },
          inShort(wordsCell(made.reason, language)),
        ],
      },
    ];
  });
}

function departureRows({ workspace, text, language }: ReportContext): Row[] {
  const { decision } = workspace;
  const made = decision.value.departure;
  if (!made) return [];
  return [
    {
      id: "departure",
      cells: [
        { text: text.departure, ...traceOf(placeOf(decision, ["departure"])) },
        { text: made.by },
        { text: formatDay(made.on, language) },
        wordsCell(made.reason, language),
      ],
    },
  ];
}

/** Who set aside what the tool had derived: always shown, whatever became of it. */
function overrideRows(context: ReportContext): Row[] {
  const { workspace, names, language, contractText } = context;
  return [...workspace.vendors.values()].flatMap((document) =>
    Object.entries(document.value.overrides ?? {}).map(([criterion, made]) => {
      const place = placeOf(document, ["overrides", criterion]);
      const what = contractText.override(names.vendor(document.name), names.criterion(criterion));
      const { approvedBy } = made;
      const second = approvedBy ? contractText.approvedBy(approvedBy) : contractText.notApproved;
      const tone = approvedBy ? {} : { tone: "warn" as const };
      return {
        id: `override-${document.name}-${criterion}`,
        cells: [
          { text: what, ...traceOf(place) },
          { text: made.by },
          { text: formatDay(made.on, language) },
          { ...wordsCell(made.reason, language), detail: second, ...tone },
        ],
      };
    }),
  );
}

/**
 * Who decided what, and when: freezes and whether they still hold, decisions after the pilots,
 * departures, overrides. Null when nothing is on record.
 *
 * @example recordSection(context)?.id // "record"
 */
export function recordSection(context: ReportContext): Section | null {
  const { text } = context;
  const rows = [
    ...freezeRows(context),
    ...pilotRows(context),
    ...departureRows(context),
    ...overrideRows(context),
  ];
  if (rows.length === 0) return null;
  const table = {
    id: "record",
    caption: text.sections.record,
    columns: [
      { id: "what", label: text.columns.what },
      { id: "by", label: text.columns.by },
      { id: "on", label: text.columns.on },
      { id: "remark", label: text.columns.reason },
    ],
    rows,
  };
  return { id: "record", title: text.sections.record, blocks: [{ kind: "table", table }] };
}
