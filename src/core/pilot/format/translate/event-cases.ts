import type { ScannedRow } from "../../scan/scanned-row.ts";
import { headerText } from "../header-text.ts";
import type { Assembly } from "./assembly.ts";
import type { CanonicalRow } from "./canonical-row.ts";
import type { TicketSink } from "./ticket-sink.ts";

interface TimedEvent {
  at: string;
  solves: boolean;
}

interface EventCase {
  /** The row of the earliest event, with whatever else it says. */
  first: CanonicalRow;
  line: number;
  rowNumber: number;
  events: TimedEvent[];
}

/** UTC texts of one length compare like the instants they name. */
const byTime = (left: TimedEvent, right: TimedEvent) => {
  if (left.at === right.at) return Number(left.solves) - Number(right.solves);
  return left.at < right.at ? -1 : 1;
};

/**
 * Makes cases of a log of events: the first event of an id creates it, the events that the map names
 * solve it, and whatever follows a solve reopens it. The order of the rows plays no part.
 */
export class EventCases implements Assembly {
  private readonly cases = new Map<string, EventCase>();
  private readonly kindOf: (row: ScannedRow) => string;
  private readonly solving: ReadonlySet<string>;

  constructor(kindOf: (row: ScannedRow) => string, solving: readonly string[]) {
    this.kindOf = kindOf;
    this.solving = new Set(solving.map(headerText));
  }

  add(row: CanonicalRow, scanned: ScannedRow, rowNumber: number): void {
    const id = row.get("ticket_id");
    const at = row.get("created_at");
    const event = { at, solves: this.solving.has(headerText(this.kindOf(scanned))) };
    const found = this.cases.get(id);
    if (found === undefined) {
      this.cases.set(id, { first: row.copy(), line: scanned.line, rowNumber, events: [event] });
      return;
    }
    found.events.push(event);
    if (at < found.first.get("created_at")) found.first = row.copy();
  }

  finish(emit: TicketSink): void {
    for (const { first, line, rowNumber, events } of this.cases.values()) {
      this.complete(first, events.sort(byTime));
      emit(first, line, rowNumber);
    }
  }

  private complete(row: CanonicalRow, events: readonly TimedEvent[]): void {
    const last = events.at(-1);
    row.set("last_updated_at", last?.at ?? "");
    if (this.solving.size === 0) return;
    const reopens = events.filter(
      ({ solves }, index) => solves && events[index + 1]?.solves === false,
    );
    const isSolved = last?.solves === true;
    row.set("first_solved_at", events.find(({ solves }) => solves)?.at ?? "");
    row.set("last_solved_at", isSolved ? last.at : "");
    row.set("status", isSolved ? "solved" : "open");
    row.set("reopen_count", String(reopens.length));
  }
}
