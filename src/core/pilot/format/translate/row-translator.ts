import type { Code } from "../../../diagnostic/codes.ts";
import type { TicketColumn } from "../../../schema/ticket-column.ts";
import type { ScannedRow } from "../../scan/scanned-row.ts";
import type { BoundColumn } from "../export-binding.ts";
import type { ColumnUse } from "../export-profile.ts";
import { instantOfText } from "../value/date-reading.ts";
import { durationText } from "../value/duration-text.ts";
import { isEmptyValue } from "../value/empty-value.ts";
import type { CanonicalRow } from "./canonical-row.ts";
import { mappedWord, numberText, truthText, wordText } from "./cell-translation.ts";
import { type ColumnAccount, openAccount } from "./column-account.ts";
import { openCheck } from "./duration-check.ts";
import { TicketDraft } from "./ticket-draft.ts";
import type { TranslatorFacts, WorkingColumn } from "./translator-facts.ts";
import { isMeaningful } from "./unknown-words.ts";

const dateFaults: Readonly<Record<number, Code>> = {
  [-2]: "impossible-date",
  [-3]: "minguo-date",
  [-4]: "spreadsheet-date",
  [-5]: "unreadable-date",
};

/** More distinct words than this mean that the column holds something else. */
const mostWords = 500;

/** Longest piece of a cell that a finding quotes. */
const quotedLength = 40;

/**
 * Turns the rows of one export into canonical tickets, one by one, and keeps the account of every
 * column. A row of which the id, the creation or another instant cannot be read is left out with a
 * finding; a duration or rating that cannot be read counts as unknown.
 */
export class RowTranslator {
  /** Times that the change of the clocks skipped or showed twice. */
  readonly clockChanges = { skipped: 0, repeated: 0 };
  readonly columns: readonly WorkingColumn[];
  private readonly facts: TranslatorFacts;
  private readonly draft = new TicketDraft();

  constructor(facts: TranslatorFacts) {
    this.facts = facts;
    this.columns = facts.binding.columns.flatMap((column): WorkingColumn[] => {
      const { use, status, position, header } = column;
      if (use === null || status !== "used") return [];
      const check =
        use.kind === "duration"
          ? openCheck(header, use.column, use.clock, use.unit, use.toleranceSeconds)
          : null;
      const reading = facts.readings.get(position) ?? null;
      return [{ column, use, account: openAccount(column), check, reading }];
    });
  }

  /** One ticket, valid until the next call; null for a row that is left out. */
  translate(row: ScannedRow, rowNumber: number): CanonicalRow | null {
    if (!this.isWellFormed(row, rowNumber)) return null;
    this.draft.begin(this.facts.constants);
    for (const working of this.columns) {
      const code = this.fill(working, row);
      if (code === null) continue;
      const found = this.cellOf(working.column, row).slice(0, quotedLength);
      return this.leaveOut(code, working.column, row, rowNumber, { found });
    }
    const { grain } = this.facts.binding.profile;
    const impossible = this.draft.impossible(grain !== "ratings", grain !== "messages");
    if (impossible === null) return this.draft.finish();
    const { code, column, secondsBefore } = impossible;
    const bound = this.boundTo(column);
    const found = secondsBefore === null ? {} : { found: secondsBefore };
    return this.leaveOut(code, bound, row, rowNumber, { column, ...found });
  }

  private isWellFormed(row: ScannedRow, rowNumber: number): boolean {
    const { findings, binding } = this.facts;
    if (row.fault !== null) {
      findings.addRowFault(row, rowNumber);
      return false;
    }
    const expected = binding.headers.length;
    if (row.count === expected) return true;
    findings.addFieldFault("field-count", row, rowNumber, -1, { found: row.count, expected });
    return false;
  }

  private leaveOut(
    code: Code,
    column: BoundColumn | null,
    row: ScannedRow,
    rowNumber: number,
    params: Record<string, string | number>,
  ): null {
    const named = column === null ? params : { ...params, column: column.header };
    this.facts.findings.addFieldFault(code, row, rowNumber, column?.position ?? -1, named);
    return null;
  }

  private boundTo(target: TicketColumn): BoundColumn | null {
    const found = this.columns.find(({ use }) => "column" in use && use.column === target);
    return found?.column ?? null;
  }

  /** The code of what makes the row unusable, or null. */
  private fill(working: WorkingColumn, row: ScannedRow): Code | null {
    const { account } = working;
    const text = this.cellOf(working.column, row);
    if (isEmptyValue(text)) {
      if (text.trim() !== "") account.fillers += 1;
      return null;
    }
    account.filled += 1;
    const code = working.use.kind === "instant" ? this.fillInstant(working, text) : null;
    if (code !== null) return code;
    if (this.fillValue(working, text)) {
      if (account.sample === null) account.sample = this.sampleOf(working, text);
      this.noteWord(working);
      return null;
    }
    account.unreadable += 1;
    if (account.example !== "") return null;
    account.example = text.slice(0, quotedLength);
    account.exampleLine = row.line;
    return null;
  }

  private noteWord({ use, account }: WorkingColumn): void {
    if (use.kind !== "word" || !isMeaningful(use.column)) return;
    if (account.words.size < mostWords) account.words.add(this.draft.row.get(use.column));
  }

  private sampleOf({ use }: WorkingColumn, text: string): ColumnAccount["sample"] {
    if (use.kind === "person" || use.kind === "message" || use.kind === "ignored") return null;
    const found = text.slice(0, quotedLength);
    if (use.kind === "duration") return { found, becomes: this.draft.lastDuration };
    const column = use.kind === "rating" ? "csat_value" : use.column;
    return { found, becomes: this.draft.row.get(column) };
  }

  private cellOf({ position }: BoundColumn, row: ScannedRow): string {
    const { joined, text, binding } = this.facts;
    const parts = joined.get(position) ?? [position];
    const cell = parts.map((part) => text(row.field(part))).join(" ");
    const isGuarded = binding.profile.guardsFormulas === true && /^'[=+\-@]/.test(cell);
    return isGuarded ? cell.slice(1) : cell;
  }

  private fillInstant({ use, reading }: WorkingColumn, text: string): Code | null {
    if (use.kind !== "instant" || reading === null) return null;
    const { at, clock, change } = instantOfText(text, reading);
    if (at < 0) return dateFaults[at] ?? "unreadable-date";
    if (change !== "none") this.clockChanges[change] += 1;
    this.draft.setInstant(use.column, at);
    if (use.column === "created_at") {
      this.draft.row.set("tz_source", clock === "own" ? "column" : this.facts.zoneSource);
    }
    return null;
  }

  /** False for a cell that cannot be read. */
  private fillValue(working: WorkingColumn, text: string): boolean {
    const { use } = working;
    switch (use.kind) {
      case "word":
        return this.fillWord(use, text);
      case "truth":
        return this.put(use.column, truthText(text, use.words));
      case "number":
        return this.put(use.column, numberText(mappedWord(use.words, text) ?? text));
      case "rating":
        return this.fillRating(use.scale, mappedWord(use.words, text) ?? text);
      case "person": {
        const { requester, agent } = this.facts;
        return this.put(use.column, (use.column === "agent_key" ? agent : requester)(text));
      }
      case "seconds":
      case "duration":
      case "remaining":
        return this.fillLength(working, text);
      default:
        return true;
    }
  }

  private fillWord(use: Extract<ColumnUse, { kind: "word" }>, text: string): boolean {
    const word = use.pattern === undefined ? text : use.pattern.exec(text)?.[1];
    if (word === undefined) return false;
    const also = mappedWord(use.also?.words, word);
    if (use.also !== undefined && also !== undefined) this.draft.row.set(use.also.column, also);
    return this.put(use.column, wordText(word, use.words));
  }

  private put(column: TicketColumn, text: string | null): boolean {
    if (text !== null) this.draft.row.set(column, text);
    return text !== null;
  }

  /** A mark, or the words `offered` and `not-offered` that stand for an unanswered survey. */
  private fillRating(scale: number, text: string): boolean {
    const { row } = this.draft;
    if (text === "offered" || text === "not-offered") {
      row.set("csat_offered", String(text === "offered"));
      return true;
    }
    const [mark = "", ownScale = String(scale)] = text.split(" of ");
    const number = numberText(mark);
    if (number === null || Number(number) > Number(ownScale)) return false;
    row.set("csat_value", number);
    row.set("csat_scale_max", ownScale);
    row.set("csat_offered", "true");
    return true;
  }

  private fillLength({ use, account, check }: WorkingColumn, text: string): boolean {
    if (use.kind !== "seconds" && use.kind !== "duration" && use.kind !== "remaining") return true;
    const found = durationText(text, use.unit);
    if (found.kind === "asked") account.asked += 1;
    if (found.kind !== "seconds") return false;
    const { seconds } = found;
    if (use.kind === "remaining") this.draft.row.set(use.column, String(seconds >= 0));
    else if (seconds < 0) account.negative += 1;
    else if (use.kind === "duration" && check !== null) this.draft.addDuration(check, seconds);
    else if (use.kind === "seconds" && (seconds > 0 || use.zeroIsUnknown !== true)) {
      this.draft.row.set(use.column, String(seconds));
    }
    return true;
  }
}
