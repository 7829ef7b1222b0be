import type { RowFindings } from "../../ticket/row-findings.ts";
import type { BoundColumn, ExportBinding } from "../export-binding.ts";
import type { ColumnUse } from "../export-profile.ts";
import type { DateReading } from "../value/date-reading.ts";
import type { ColumnAccount } from "./column-account.ts";
import type { DurationCheck } from "./duration-check.ts";
import type { PersonKey } from "./person-key.ts";
import type { Constants } from "./ticket-draft.ts";
import type { ZoneSource } from "./translation-plan.ts";

/** What a translator must know of a file: its columns, how they are written, and whom to hide. */
export interface TranslatorFacts {
  binding: ExportBinding;
  readings: ReadonlyMap<number, DateReading>;
  zoneSource: ZoneSource;
  text: (bytes: Uint8Array) => string;
  /** Columns read together with others: day and time of the day. */
  joined: ReadonlyMap<number, readonly number[]>;
  constants: Constants;
  requester: PersonKey;
  agent: PersonKey;
  findings: RowFindings;
}

/** A column that is read, and what has been seen of it. */
export interface WorkingColumn {
  column: BoundColumn;
  use: ColumnUse;
  account: ColumnAccount;
  check: DurationCheck | null;
  reading: DateReading | null;
}
