import type { ExportFormat } from "../../schema/export-format.ts";
import type { TicketColumn } from "../../schema/ticket-column.ts";
import type { DateOrder } from "./value/date-order.ts";
import type { DurationUnit } from "./value/duration-text.ts";

/** On which clock a vendor's duration ran; `unknown` where its documentation does not say. */
export type DurationClock = "calendar" | "business" | "unknown";

/** Words of an export, in the form of `headerText`, and the canonical word for each. */
export type WordMap = Readonly<Record<string, string>>;

/** Durations that an export may state: each has its value, unit and clock in canonical columns. */
export type VendorDuration = "vendor_frt" | "vendor_full_resolution" | "vendor_first_resolution";

/** Why a column that is known is not read. */
export type IgnoredReason =
  | "person"
  | "text"
  | "not-needed"
  | "derived"
  | "unit-unknown"
  | "scale-unknown";

/** What a column of an export holds, and what becomes of it. */
export type ColumnUse =
  | { kind: "instant"; column: TicketColumn }
  | {
      kind: "word";
      column: TicketColumn;
      words?: WordMap;
      /** What of the cell is the word: the first group of the pattern. */
      pattern?: RegExp;
      /** Words that say something of another column too. */
      also?: { column: TicketColumn; words: WordMap };
    }
  | { kind: "number"; column: TicketColumn; words?: WordMap }
  | { kind: "truth"; column: TicketColumn; words?: WordMap }
  /** An id of a person: hashed before anything is written. */
  | { kind: "person"; column: "requester_key" | "agent_key" }
  /** A length of time that becomes whole seconds in a canonical column. */
  | { kind: "seconds"; column: TicketColumn; unit: DurationUnit; zeroIsUnknown?: boolean }
  /** A length of time of the vendor's own making: reconciled, and used only on its own clock. */
  | {
      kind: "duration";
      column: VendorDuration;
      unit: DurationUnit;
      clock: DurationClock;
      /** How far the vendor's rounding may lie off, where it is more than its unit. */
      toleranceSeconds?: number;
    }
  /** Time that was left of a target: negative is a breach. Never an elapsed time. */
  | { kind: "remaining"; column: "sla_first_met" | "sla_resolution_met"; unit: DurationUnit }
  /** A rating with the highest mark of its scale. */
  | { kind: "rating"; scale: number; words?: WordMap }
  /** A part of a message or event, of which several make a ticket. */
  | { kind: "message"; part: "sender-type" | "sender-name" | "time" | "event" }
  | { kind: "ignored"; reason: IgnoredReason };

/** One column that a kind of export is known to write. */
export interface ColumnRule {
  /** Its header, and others under which it was seen, in the form of `headerText`. */
  headers: readonly string[];
  use: ColumnUse;
}

/** What of an export is not tickets, and so never becomes numbers that look like tickets. */
export type RowGrain = "tickets" | "messages" | "events" | "ratings" | "aggregates" | "misses";

/** One kind of export: its headers, how its values are written, and what it cannot say. */
export interface ExportProfile {
  id: ExportFormat;
  /** The name that people know. */
  name: string;
  /** How sure the headers are: A vendor's own documentation, B several importers, C one. */
  confidence: "A" | "B" | "C";
  grain: RowGrain;
  rules: readonly ColumnRule[];
  /** Of each group at least one header must be there for a file to be taken as this kind. */
  signs: readonly (readonly string[])[];
  /** Headers that prove that it is another kind. */
  notWith?: readonly string[];
  /** The order in which the vendor writes day and month, where documentation says so. */
  dateOrder?: DateOrder;
  /** Zone of times that carry none, where the vendor always writes the same. */
  zone?: string;
  /** Cells begin with an apostrophe where a spreadsheet might see a formula. */
  guardsFormulas?: boolean;
  /** A line after the last row that is no row. */
  trailer?: RegExp;
  /** What this export can never tell, as keys of the texts. */
  cannotTell: readonly BlindSpot[];
}

/** What an export leaves in the dark, whatever is in it. */
export type BlindSpot =
  | "first-reply"
  | "solve-time"
  | "reopens"
  | "satisfaction"
  | "bot-or-desk"
  | "email-replies-only"
  | "ai-tickets"
  | "duration-clock"
  | "rating-scale"
  | "message-text"
  | "denominator"
  | "deleted-tickets";
