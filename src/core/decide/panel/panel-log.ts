import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { roundBasis } from "../../panel/panel-round.ts";
import { isSealed } from "../../parse/sealed-round.ts";
import type { Workspace } from "../../parse/workspace.ts";
import type { LocalisedText } from "../../schema/localised-text.ts";

/** What somebody did; nothing else is logged. */
export type LogKind =
  | "froze-kpis"
  | "froze-criteria"
  | "declared"
  | "submitted"
  | "opened"
  | "met"
  | "agreed"
  | "disposed"
  | "tie-broken"
  | "overrode"
  | "departed";

export type LogEntry = {
  on: string;
  /** Who did it; null where the files name nobody. */
  by: string | null;
  kind: LogKind;
  vendor: string | null;
  criterion: string | null;
  /** What exactly: a declaration, an outcome, a way of breaking a tie. */
  what: string | null;
  reason: LocalisedText | null;
  /** Digits that stand for this entry and all before it: a later change of any changes it. */
  chain: string;
};

type Bare = Omit<LogEntry, "chain">;

const nothing = { vendor: null, criterion: null, what: null, reason: null };

function ofDecision({ decision, vendors }: Workspace): Bare[] {
  const { freezes = [], departure } = decision.value;
  const frozen = freezes.map(
    ({ what, on, by, hash }): Bare => ({
      ...nothing,
      on,
      by,
      kind: what === "kpis" ? "froze-kpis" : "froze-criteria",
      what: hash.slice(0, 12),
    }),
  );
  const overrides = [...vendors].flatMap(([vendor, { value }]) =>
    Object.entries(value.overrides ?? {}).map(
      ([criterion, { on, by, reason }]): Bare => ({
        ...nothing,
        on,
        by,
        kind: "overrode",
        vendor,
        criterion,
        reason,
      }),
    ),
  );
  const departed: Bare[] = departure ? [{ ...nothing, ...departure, kind: "departed" }] : [];
  return [...frozen, ...overrides, ...departed];
}

function ofSheets({ evaluations }: Workspace): Bare[] {
  return [...evaluations.values()].flatMap(({ value }) => {
    const { evaluator: by, conflict, submittedOn } = value;
    const declared: Bare[] = conflict
      ? [{ ...nothing, on: conflict.on, by, kind: "declared", what: conflict.declared }]
      : [];
    return submittedOn === undefined
      ? declared
      : [...declared, { ...nothing, on: submittedOn, by, kind: "submitted" as const }];
  });
}

function ofPanel({ panel }: Workspace): Bare[] {
  const { opened, meeting, differences = [], chair } = panel?.value ?? {};
  return [
    ...(opened ? [{ ...nothing, ...opened, kind: "opened" as const }] : []),
    ...(meeting ? [{ ...nothing, on: meeting.on, by: chair ?? null, kind: "met" as const }] : []),
    ...differences.map(
      ({ on, by, vendor, criterion = null, outcome, reason }): Bare => ({
        on,
        by,
        kind: "disposed",
        vendor,
        criterion,
        what: outcome,
        reason,
      }),
    ),
  ];
}

function ofTies({ panel }: Workspace): Bare[] {
  const { tieBreaks = [], chair = null } = panel?.value ?? {};
  return tieBreaks.map(({ on, by: way, order, note = null }) => ({
    on,
    by: chair,
    kind: "tie-broken",
    vendor: order.join(", "),
    criterion: null,
    what: way,
    reason: note,
  }));
}

/** Agreed levels are put on record by the chair unless somebody else is named. */
function ofConsensus({ consensus, panel }: Workspace): Bare[] {
  const chair = panel?.value.chair ?? null;
  return Object.entries(consensus?.value.levels ?? {}).flatMap(([vendor, levels]) =>
    Object.entries(levels).map(
      ([criterion, { on, reason, level, by = chair }]): Bare => ({
        on,
        by,
        kind: "agreed",
        vendor,
        criterion,
        what: String(level),
        reason,
      }),
    ),
  );
}

const kinds: readonly LogKind[] = [
  "froze-kpis",
  "froze-criteria",
  "declared",
  "submitted",
  "opened",
  "met",
  "disposed",
  "agreed",
  "tie-broken",
  "overrode",
  "departed",
];

function inOrder(a: Bare, b: Bare): number {
  const key = (one: Bare) =>
    [one.on, kinds.indexOf(one.kind) + 10, one.by, one.vendor, one.criterion].join(" ");
  return key(a) < key(b) ? -1 : 1;
}

/** What was agreed before the sheets may be seen would tell of them; the digits stand for all of it. */
function closed(entry: LogEntry): LogEntry {
  return entry.kind === "agreed" ? { ...entry, what: "•••", reason: null } : entry;
}

/**
 * Who did what, and when, by the day `asOf`: freezes, declarations, sheets handed in, the opening, the
 * meeting, outcomes of differences, agreed levels, broken ties, overrides, the sponsor's departure. Read
 * from the files, oldest first. Each entry's `chain` stands for itself and all before it, so that of two
 * prints of the log one can see from which entry on they differ. While the round is sealed no agreed level
 * is told.
 *
 * @example panelLog(workspace, "2026-11-12")[0]?.kind // "froze-kpis"
 */
export function panelLog(workspace: Workspace, asOf: string): LogEntry[] {
  const parts = [ofDecision, ofSheets, ofPanel, ofTies, ofConsensus];
  const all = parts.flatMap((part) => part(workspace));
  const isClosed = isSealed(roundBasis(workspace, asOf));
  let chain = "";
  return all
    .filter(({ on }) => on <= asOf)
    .sort(inOrder)
    .map(({ on, by, kind, vendor, criterion, what, reason }) => {
      const entry = { on, by, kind, vendor, criterion, what, reason };
      chain = bytesToHex(sha256(utf8ToBytes(`${chain} ${JSON.stringify(entry)}`))).slice(0, 12);
      return isClosed ? closed({ ...entry, chain }) : { ...entry, chain };
    });
}
