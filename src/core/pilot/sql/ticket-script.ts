import type { KpiSettings } from "../kpi/kpi-settings.ts";
import type { TicketPlan } from "../ticket-plan.ts";
import { type CountedIds, packedCellsSql } from "./counted-sql.ts";
import type { NamedPiece } from "./named-piece.ts";
import { doubledSql, doubledTurns } from "./population-sql.ts";
import { bulkSql, factsShownSql, faultsShownSql } from "./shown-sql.ts";
import {
  answerOf,
  idsOf,
  settingsOf,
  statedFacts,
  statementPieces,
  type TicketSource,
  withClause,
} from "./statement-pieces.ts";

/** Pieces that are worth keeping where rows are slow to read again. */
const worthKeeping = ["read", "facts", "doubled", "returned"];

/** A statement in parts, for an engine that keeps what it has read. */
export interface TicketScript {
  /** Makes a table in memory of each piece worth keeping; run in order. */
  steps: string[];
  /** Give the rows of the answer, but for the cells. */
  answers: string[];
  /** Gives the cells, packed: see `packedStrata`. */
  cells: string;
  ids: CountedIds;
  /** The tables made, to be dropped at the end. */
  kept: readonly string[];
}

/**
 * How an engine in this process is to go about it: rows in order of requester and time are joined in
 * less room than by a table of requesters, and a file is read piece by piece, not laid into memory.
 */
const ownSettings = ["join_algorithm = 'full_sorting_merge'", "storage_file_read_method = 'pread'"];

/** The ids of all turns but the first, which come to the same table. */
function laterTurns(settings: string): string[] {
  const turns = Array.from({ length: doubledTurns - 1 }, (_, index) => index + 1);
  return turns.map((turn) => `INSERT INTO doubled\n${doubledSql(turn)}${settings}`);
}

/**
 * The same statement, with the pieces worth keeping as tables in memory, so that a file is read once.
 *
 * @example ticketScript(plan, settings, source).kept // ["read", "facts", "doubled", "returned"]
 */
export function ticketScript(
  plan: TicketPlan,
  kpis: KpiSettings,
  source: TicketSource,
): TicketScript {
  const all = statementPieces(plan, kpis, source, "script");
  const read = all.findIndex(({ name }) => name === "read");
  const isOpen = ({ name }: NamedPiece) => !worthKeeping.includes(name);
  const settings = settingsOf(source, ownSettings);
  const stepsOf = ({ name, sql }: NamedPiece) => {
    const own = all.findIndex((piece) => piece.name === name);
    const before = all.slice(own > read ? read + 1 : 0, own).filter(isOpen);
    const first = `CREATE TEMPORARY TABLE ${name} ENGINE = Memory AS\n${withClause(kpis, before)}${sql}${settings}`;
    return name === "doubled" ? [first, ...laterTurns(settings)] : [first];
  };
  const pending = withClause(kpis, all.slice(read + 1).filter(isOpen));
  const facts = statedFacts("", kpis, source);
  const others = [factsShownSql(facts), faultsShownSql(source.columns), bulkSql(plan)];
  return {
    steps: all.filter((piece) => !isOpen(piece)).flatMap(stepsOf),
    answers: others.map((sql) => `${pending}${answerOf(sql)}${settings}`),
    cells: `${pending}${packedCellsSql()}${settings}`,
    ids: idsOf(kpis, source),
    kept: all.flatMap((piece) => (isOpen(piece) ? [] : [piece.name])),
  };
}
