import { arrange } from "../diagnostic/arrange.ts";
import type { Code } from "../diagnostic/codes.ts";
import { type Diagnostic, diagnose } from "../diagnostic/diagnostic.ts";
import { type DocumentKind, documents } from "../schema/documents.ts";
import { renamedIds } from "../schema/renamed-ids.ts";
import { type Aliases, aliasesOf } from "./aliases.ts";
import { allChecks } from "./checks/all-checks.ts";
import { type Classified, classifyFiles } from "./classify-files.ts";
import { missingTickets } from "./missing-tickets.ts";
import type { DocumentReading } from "./read-document.ts";
import { plainReaders, type Readers } from "./readers.ts";
import { withoutSealedLevels } from "./sealed-findings.ts";
import type { SourceFile } from "./source-file.ts";
import { lineText } from "./source-text.ts";
import type { PilotTablesReading } from "./tables/pilot-tables.ts";
import { tableFindings } from "./tables/table-findings.ts";
import { unreadTables } from "./unread-tables.ts";
import { assemble, type Readings, type Workspace } from "./workspace.ts";

/** The workspace, when all of it could be read, and everything that is wrong with it. */
export type WorkspaceReading = { workspace: Workspace | null; diagnostics: Diagnostic[] };

function readKind<Kind extends DocumentKind>(
  classified: Classified,
  kind: Kind,
  aliases: Aliases,
  { document }: Readers,
): Map<string, DocumentReading<Kind>> {
  const files = classified.known.filter((known) => known.kind === kind);
  return new Map(files.map(({ name, file }) => [name, document(kind, name, file, aliases)]));
}

function readAll(classified: Classified, readers: Readers): Readings {
  // The buyer's own renames stand in the questions, which may hold old names themselves.
  const asWritten = readKind(classified, "decision-questions", new Map(), readers);
  const own = asWritten.get("")?.document?.value.renamed ?? [];
  const aliases = aliasesOf([...own, ...renamedIds]);
  return {
    decision: readKind(classified, "decision", aliases, readers),
    "decision-questions":
      aliases.size === 0 ? asWritten : readKind(classified, "decision-questions", aliases, readers),
    "risk-matrix": readKind(classified, "risk-matrix", aliases, readers),
    "procurement-checklist": readKind(classified, "procurement-checklist", aliases, readers),
    kpis: readKind(classified, "kpis", aliases, readers),
    "contract-clauses": readKind(classified, "contract-clauses", aliases, readers),
    "cost-lines": readKind(classified, "cost-lines", aliases, readers),
    facts: readKind(classified, "facts", aliases, readers),
    journey: readKind(classified, "journey", aliases, readers),
    "service-value": readKind(classified, "service-value", aliases, readers),
    consensus: readKind(classified, "consensus", aliases, readers),
    panel: readKind(classified, "panel", aliases, readers),
    evaluation: readKind(classified, "evaluation", aliases, readers),
    vendor: readKind(classified, "vendor", aliases, readers),
    "pilot-plan": readKind(classified, "pilot-plan", aliases, readers),
    "column-map": readKind(classified, "column-map", aliases, readers),
    "pilot-tests": readKind(classified, "pilot-tests", aliases, readers),
    "export-rehearsal": readKind(classified, "export-rehearsal", aliases, readers),
  };
}

function readTablesOf({ tables }: Classified, readers: Readers): Map<string, PilotTablesReading> {
  return new Map([...tables].map(([period, files]) => [period, readers.tables(period, files)]));
}

function missingDecision(readings: Readings): Diagnostic[] {
  if (readings.decision.size > 0) return [];
  const file = documents.decision.path;
  return [diagnose("missing-decision", { file, line: 1, column: 1 }, { expected: file })];
}

/** What a check says of an answer by its criterion stands for what the schema says of its kind. */
function withoutEchoes(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const key = ({ file, line, column }: Diagnostic["place"]) => `${line}:${column} ${file}`;
  const told = diagnostics.filter(({ code }) => code === "answer-not-on-scale");
  const places = new Set(told.map(({ place }) => key(place)));
  const isEcho = (code: Code) => code === "wrong-type" || code === "not-a-number";
  return diagnostics.filter(({ code, place }) => !isEcho(code) || !places.has(key(place)));
}

/** Gives each finding the line that it points at. */
function withExcerpts(diagnostics: readonly Diagnostic[], all: DocumentReading[]): Diagnostic[] {
  const sources = new Map(all.map(({ source }) => [source.file, source]));
  return diagnostics.map((diagnostic) => {
    const source = sources.get(diagnostic.place.file);
    const excerpt = source ? lineText(source, diagnostic.place.line) : "";
    return excerpt === "" || diagnostic.excerpt !== undefined
      ? diagnostic
      : { ...diagnostic, excerpt };
  });
}

/**
 * What does this folder decide, and what is wrong with it?
 *
 * All faults of all files come back at once, each with file, line and column: writing, content, and
 * whatever does not fit between documents. The workspace is null when a document is missing or has a
 * fault of writing or content; faults between documents are errors too, but leave it there, so ask
 * `hasErrors` before trusting a result. Never throws; the order of the files plays no part.
 *
 * @param files all files below the workspace folder, paths relative to it with forward slashes
 * @example parseWorkspace([]).diagnostics[0]?.code // "missing-decision"
 */
export function parseWorkspace(
  files: readonly SourceFile[],
  readers: Readers = plainReaders,
): WorkspaceReading {
  const classified = classifyFiles(files);
  const readings = readAll(classified, readers);
  const all = Object.values(readings).flatMap((map): DocumentReading[] => [...map.values()]);
  const tables = readTablesOf(classified, readers);
  const diagnostics = [
    ...classified.diagnostics,
    ...missingDecision(readings),
    ...all.flatMap((reading) => reading.diagnostics),
    ...missingTickets(readings, classified.tables),
    ...[...tables.values()].flatMap((reading) => reading.diagnostics),
    ...tableFindings(readings, tables),
    ...unreadTables(readings, classified.tables),
    ...allChecks.flatMap((check) => check(readings)),
  ];
  const told = withExcerpts(withoutEchoes(diagnostics), all);
  return {
    workspace: assemble(readings, classified.tables, tables),
    diagnostics: arrange(withoutSealedLevels(told, readings)),
  };
}
