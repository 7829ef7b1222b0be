import type { Code } from "../../../diagnostic/codes.ts";
import { type Diagnostic, diagnose, hasErrors } from "../../../diagnostic/diagnostic.ts";
import type { ImportedFile, ImportOutput } from "../../../schema/import-output.ts";
import type { TicketColumn } from "../../../schema/ticket-column.ts";
import { ownColumns } from "../canonical-use.ts";
import { guessedMap } from "../guess-columns.ts";
import type { CanonicalRow } from "./canonical-row.ts";
import { CanonicalWriter } from "./canonical-writer.ts";
import type { ExportSource } from "./export-source.ts";
import type { ExportStart } from "./export-start.ts";
import type { ImportChoices } from "./import-choices.ts";
import { importedFile } from "./imported-file.ts";
import { openExport } from "./open-export.ts";
import type { PersonKeys } from "./person-key.ts";
import { Ratings } from "./ratings.ts";
import { SeenTickets } from "./seen-tickets.ts";
import type { SurveyedExport } from "./surveyed-export.ts";
import { type ExportAccount, translateExport } from "./translate-export.ts";
import { writtenColumns } from "./written-columns.ts";

/** What an import found; `output` counts every row, also where nothing was written. */
export interface ImportResult {
  output: ImportOutput;
  diagnostics: readonly Diagnostic[];
  /** True when the tickets were handed over; false when something must be answered first. */
  isWritten: boolean;
  /** For files of no known kind: a column map to be checked by a person, as YAML. */
  guesses: readonly { file: string; yaml: string }[];
}

export interface ImportPorts {
  keys: PersonKeys;
  /** Takes the canonical file piece by piece. */
  onPiece: (bytes: Uint8Array) => void;
}

function unknownFile(source: ExportSource, start: ExportStart): Diagnostic {
  const headers = start.firstRows[0] ?? [];
  const place = { file: source.name, line: 1, column: 1 };
  if (headers.length === 0) return diagnose("ticket-file-empty", place, { found: "nothing" });
  return diagnose("unknown-ticket-format", place, { found: headers.join(", ").slice(0, 400) });
}

const isRatings = ({ binding }: SurveyedExport) => binding.profile.grain === "ratings";

/** Ratings beside tickets are joined with them, so that they are refused only alone. */
function findingsOf(surveyed: SurveyedExport, hasTickets: boolean): Diagnostic[] {
  return surveyed.findings.filter(
    ({ code }) => !(hasTickets && isRatings(surveyed) && code === "ratings-without-tickets"),
  );
}

/** A rule that holds for every chat alike is told once, not for hundreds of files. */
function isNews({ code }: Diagnostic, index: number, all: readonly Diagnostic[]): boolean {
  const isRule = code === "chats-cut-by-silence";
  return !isRule || all.findIndex((other) => other.code === code) === index;
}

function totals(files: readonly ImportedFile[], repeated: number): ImportOutput {
  const sum = (of: (file: ImportedFile) => number) =>
    files.reduce((total, file) => total + of(file), 0);
  const rows = sum((file) => file.rows);
  const [tickets, joined] = [sum((file) => file.tickets), sum((file) => file.joined)];
  const leftOut = rows - tickets - joined;
  const counts = { rows, tickets, joined, leftOut, repeatedTickets: repeated };
  return { schemaVersion: 1, out: null, files: [...files], ...counts, salt: null };
}

/** Names of chat files hold the name of a customer, so the key of the chat stands for them. */
function fileNameOf({ source, binding }: SurveyedExport, ticket: CanonicalRow): string {
  if (binding.profile.grain !== "messages") return source.name.replace(/^.*[\\/]/, "");
  return `chat-${ticket.get("requester_key").slice(0, 12)}`;
}

class Importing {
  readonly seen = new SeenTickets();
  readonly accounts = new Map<SurveyedExport, ExportAccount>();
  private readonly ratings = new Ratings();
  private readonly writer: CanonicalWriter;
  private readonly keys: PersonKeys;
  /** Ids are remembered only where a second file could repeat them. */
  private readonly hasSeveral: boolean;

  constructor(
    columns: readonly TicketColumn[],
    hasSeveral: boolean,
    { keys, onPiece }: ImportPorts,
  ) {
    this.keys = keys;
    this.hasSeveral = hasSeveral;
    this.writer = new CanonicalWriter(columns, onPiece);
  }

  async readRatings(surveyed: SurveyedExport, fileNumber: number): Promise<void> {
    const account = await translateExport(surveyed, this.keys, (ticket) => {
      this.ratings.add(ticket, fileNumber);
    });
    // Every rating is part of a ticket or of none; no row of this file is a ticket itself.
    this.accounts.set(surveyed, { ...account, written: 0 });
  }

  async writeTickets(surveyed: SurveyedExport, fileNumber: number): Promise<void> {
    const { profile } = surveyed.binding;
    const account = await translateExport(surveyed, this.keys, (ticket, _line, row) => {
      this.ratings.complete(ticket);
      if (this.hasSeveral) this.seen.note(ticket.get("ticket_id"), fileNumber);
      ticket.set("source_system", profile.id === "column-map" ? profile.name : profile.id);
      ticket.set("source_file", fileNameOf(surveyed, ticket));
      ticket.set("source_row", String(row));
      this.writer.write(ticket);
    });
    this.accounts.set(surveyed, account);
  }

  /** Closes the file; ratings that met no ticket are then rows left out. How many there were. */
  finish(ratings: readonly SurveyedExport[]): number {
    this.writer.finish();
    return ratings.reduce((total, surveyed, fileNumber) => {
      const account = this.accounts.get(surveyed);
      const unused = this.ratings.unusedOf(fileNumber);
      if (account === undefined || unused === 0) return total;
      this.accounts.set(surveyed, {
        ...account,
        rejected: account.rejected + unused,
        leftOut: new Map([...account.leftOut, ["rating-without-ticket", unused]]),
      });
      return total + unused;
    }, 0);
  }
}

interface Opened {
  surveyed: SurveyedExport[];
  findings: Diagnostic[];
  guesses: { file: string; yaml: string }[];
}

/** Looks through every file; what is unknown comes with a map to be checked by a person. */
async function openAll(sources: readonly ExportSource[], choices: ImportChoices): Promise<Opened> {
  const opened: Opened = { surveyed: [], findings: [], guesses: [] };
  for (const source of sources) {
    const one = await openExport(source, choices);
    if (one.kind === "known") opened.surveyed.push(one.surveyed);
    else {
      opened.findings.push(unknownFile(source, one.start));
      const yaml = guessedMap(one.start.firstRows);
      if (yaml !== null) opened.guesses.push({ file: source.name, yaml });
    }
  }
  return opened;
}

/**
 * One or more exports → one canonical ticket file. Every file is looked through first; where anything
 * must be asked, nothing is written at all and every question is told at once. Else the tickets are
 * handed over in the order of the files, ratings joined with them by id, and every row is accounted
 * for: rows = tickets + joined + left out.
 *
 * @example (await importExports([source], noChoices, ports)).output.tickets
 */
export async function importExports(
  sources: readonly ExportSource[],
  choices: ImportChoices,
  ports: ImportPorts,
): Promise<ImportResult> {
  const { surveyed, findings, guesses } = await openAll(sources, choices);
  const ratings = surveyed.filter(isRatings);
  const tickets = surveyed.filter((one) => !isRatings(one));
  const ofFiles = surveyed.flatMap((one) => findingsOf(one, tickets.length > 0));
  findings.push(...ofFiles.filter(isNews));
  if (hasErrors(findings)) {
    const files = surveyed.map((one) => importedFile(one, null));
    return { output: totals(files, 0), diagnostics: findings, isWritten: false, guesses };
  }
  const importing = new Importing(writtenColumns(surveyed, ownColumns), tickets.length > 1, ports);
  for (const [index, one] of ratings.entries()) await importing.readRatings(one, index);
  for (const [index, one] of tickets.entries()) await importing.writeTickets(one, index);
  const unjoined = importing.finish(ratings);
  const files = surveyed.map((one) => importedFile(one, importing.accounts.get(one) ?? null));
  for (const account of importing.accounts.values()) findings.push(...account.diagnostics);
  const { repeatedAcrossFiles } = importing.seen;
  const place = { file: sources[0]?.name ?? "", line: 1, column: 1 };
  const note = (code: Code, count: number) => {
    if (count > 0) findings.push(diagnose(code, place, { count }));
  };
  note("rating-without-ticket", unjoined);
  note("tickets-in-several-files", repeatedAcrossFiles);
  const output = totals(files, repeatedAcrossFiles);
  return { output, diagnostics: findings, isWritten: true, guesses };
}
