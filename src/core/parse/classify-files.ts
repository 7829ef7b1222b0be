import { type Diagnostic, diagnose } from "../diagnostic/diagnostic.ts";
import { nearest } from "../diagnostic/nearest.ts";
import { type DocumentKind, documentAt, documents } from "../schema/documents.ts";
import { id } from "../schema/id.ts";
import { likelyId } from "./better-writing.ts";
import type { SourceFile } from "./source-file.ts";
import { storedAttachment } from "./stored-attachment.ts";

/** A file that holds a document of a known kind. */
export type KnownFile = { kind: DocumentKind; name: string; file: SourceFile };

/** The files of a workspace by what they are. */
export type Classified = {
  known: KnownFile[];
  /** Files of a pilot folder that other rooms read, by period. */
  tables: Map<string, SourceFile[]>;
  diagnostics: Diagnostic[];
};

/** Tables of a pilot folder beside the ticket export, whose name the plan declares. */
export const pilotTables = [
  "tickets.csv",
  "weekly-cost.csv",
  "survey.csv",
  "reply-audit.csv",
  "reply-sample.csv",
  "incidents.csv",
  "loyalty.csv",
];

/** Files with these endings look like data; a picture or a letter kept beside them is no concern. */
const dataEndings = /\.(ya?ml|json|csv|tsv|xlsx?)$/i;

function comparePaths(left: SourceFile, right: SourceFile): number {
  if (left.path === right.path) return 0;
  return left.path < right.path ? -1 : 1;
}

/** What customers attached may be called anything, and is no document of ours. */
function isOurs({ path }: SourceFile): boolean {
  return storedAttachment(path) === null;
}

/** The period of a file that lies in a pilot folder; null elsewhere. */
function periodOf(path: string): string | null {
  return /^pilots\/([^/]+)\/./.exec(path)?.[1] ?? null;
}

/** Paths that would be read, as near as possible to one that is not. */
function nearestPath(path: string): string {
  const steps = path.split("/");
  const name = steps.pop() ?? "";
  const folder = steps.join("/");
  const period = periodOf(path);
  const yaml = name.replace(/\.[^.]*$/, ".yaml");
  const patterns = Object.values(documents).map((document) => document.path);
  const fixed = patterns.filter((pattern) => !pattern.includes("<"));
  const inPeriod = period ? ["pilot.yaml", "tests.yaml", ...pilotTables] : [];
  const candidates = [...fixed, ...inPeriod.map((table) => `pilots/${period}/${table}`)];
  const known = `${folder}/${yaml}`;
  if (known !== path && documentAt(known) && !period) return known;
  const byName = candidates.find((candidate) => candidate.endsWith(`/${name}`));
  return byName ?? nearest(path, candidates) ?? "";
}

function unknownDocument(file: SourceFile): Diagnostic {
  const place = { file: file.path, line: 1, column: 1 };
  return diagnose("unknown-document", place, { found: file.path, nearest: nearestPath(file.path) });
}

function misnamed(file: SourceFile, name: string): Diagnostic {
  const place = { file: file.path, line: 1, column: 1 };
  return diagnose("file-name-not-id", place, { found: name, better: likelyId(name) });
}

/**
 * Which files are which documents? Files that look like data and will not be read are named, with
 * the nearest name that would be. The order of the files plays no part.
 *
 * @example classifyFiles(files).known[0]?.kind // "decision"
 */
export function classifyFiles(files: readonly SourceFile[]): Classified {
  const classified: Classified = { known: [], tables: new Map(), diagnostics: [] };
  for (const file of files.filter(isOurs).sort(comparePaths)) {
    const document = documentAt(file.path);
    const period = periodOf(file.path);
    const name = document?.name ?? period;
    if (name && !id.safeParse(name).success) classified.diagnostics.push(misnamed(file, name));
    if (document) {
      classified.known.push({ kind: document.kind, name: document.name ?? "", file });
    } else if (period && !/\.ya?ml$/i.test(file.path)) {
      const tables = classified.tables.get(period) ?? [];
      classified.tables.set(period, [...tables, file]);
    } else if (dataEndings.test(file.path)) {
      classified.diagnostics.push(unknownDocument(file));
    }
  }
  return classified;
}
