import type { Code } from "../../../diagnostic/codes.ts";
import { type TicketColumn, ticketColumns } from "../../../schema/ticket-column.ts";
import { daySeconds, dayText } from "../../time/calendar-day.ts";
import { CanonicalRow } from "./canonical-row.ts";
import { type DurationCheck, noteDuration } from "./duration-check.ts";

/** Why a ticket cannot be: the code, the canonical column, and what a finding says. */
export interface Impossible {
  code: Code;
  column: TicketColumn;
  secondsBefore: number | null;
}

export type Constants = Readonly<Partial<Record<TicketColumn, string>>>;

/** What cannot have happened before the creation. */
const laterColumns: readonly TicketColumn[] = [
  "first_public_agent_reply_at",
  "first_bot_reply_at",
  "first_solved_at",
  "last_solved_at",
  "closed_at",
  "last_updated_at",
];

const two = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, "0"));

/** The ISO texts of instants; rows come in order of time, so that a day is written once. */
class InstantTexts {
  private day = Number.NaN;
  private text = "";

  of(seconds: number): string {
    const day = Math.floor(seconds / daySeconds);
    if (day !== this.day) [this.day, this.text] = [day, dayText(day)];
    const rest = seconds - day * daySeconds;
    const [hours, minutes] = [Math.floor(rest / 3600), Math.floor((rest % 3600) / 60)];
    return `${this.text}T${two[hours]}:${two[minutes]}:${two[rest % 60]}Z`;
  }
}

/** One ticket while its cells are being read; filled again for every row. */
export class TicketDraft {
  readonly row = new CanonicalRow();
  private readonly instants = new Map<TicketColumn, number>();
  private readonly texts = new InstantTexts();
  private readonly durations: { check: DurationCheck; seconds: number }[] = [];

  begin(constants: Constants): void {
    this.row.clear();
    this.instants.clear();
    this.durations.length = 0;
    for (const column of ticketColumns) {
      const value = constants[column];
      if (value !== undefined) this.row.set(column, value);
    }
  }

  setInstant(column: TicketColumn, at: number): void {
    this.instants.set(column, at);
    this.row.set(column, this.texts.of(at));
  }

  addDuration(check: DurationCheck, seconds: number): void {
    this.durations.push({ check, seconds });
  }

  /** The duration added last, in seconds, as text. */
  get lastDuration(): string {
    const last = this.durations.at(-1);
    return last === undefined ? "" : String(last.seconds);
  }

  /** Is there an id and a creation, and does nothing stand before the creation? */
  impossible(needsCreation: boolean, needsId: boolean): Impossible | null {
    const created = this.instants.get("created_at");
    const lacksId = needsId && this.row.get("ticket_id") === "";
    if (lacksId || (needsCreation && created === undefined)) {
      const column = lacksId ? "ticket_id" : "created_at";
      return { code: "ticket-value-missing", column, secondsBefore: null };
    }
    if (created === undefined) return null;
    for (const column of laterColumns) {
      const at = this.instants.get(column);
      if (at === undefined || at >= created) continue;
      return { code: "event-before-creation", column, secondsBefore: created - at };
    }
    return null;
  }

  /** Compares the vendor's durations with the instants and puts the better clock in its columns. */
  finish(): CanonicalRow {
    const created = this.instants.get("created_at") ?? 0;
    const own = {
      vendor_frt: this.instants.get("first_public_agent_reply_at"),
      vendor_full_resolution: this.instants.get("last_solved_at") ?? this.instants.get("closed_at"),
      vendor_first_resolution: this.instants.get("first_solved_at"),
    };
    for (const { check, seconds } of this.durations) {
      const at = own[check.of];
      if (at !== undefined) noteDuration(check, seconds, at - created);
      if (check.of !== "vendor_first_resolution") this.putDuration(check, check.of, seconds);
    }
    return this.row;
  }

  private putDuration(
    { clock }: DurationCheck,
    of: "vendor_frt" | "vendor_full_resolution",
    seconds: number,
  ): void {
    if (clock !== "calendar" && this.row.get(`${of}_value`) !== "") return;
    this.row.set(`${of}_value`, String(seconds));
    this.row.set(`${of}_unit`, "s");
    this.row.set(`${of}_clock`, clock === "unknown" ? "" : clock);
  }
}
