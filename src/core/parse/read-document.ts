import type { z } from "zod";
import { type Diagnostic, diagnose, type Place } from "../diagnostic/diagnostic.ts";
import { type DocumentKind, type DocumentOf, documents } from "../schema/documents.ts";
import { retiredKey } from "../schema/retired-keys.ts";
import type { Aliases } from "./aliases.ts";
import { migrate } from "./migrate.ts";
import { readYaml, type YamlReading } from "./read-yaml.ts";
import { renameIds } from "./rename-ids.ts";
import { salvage } from "./salvage.ts";
import type { SchemaFinding } from "./schema-finding.ts";
import { schemaFindings } from "./schema-findings.ts";
import type { SourceFile } from "./source-file.ts";
import { placeAt, type SourceText } from "./source-text.ts";
import { type Located, locate, type Path } from "./yaml-value.ts";

/** One document of a known kind, its typed value, and the place of everything in it. */
export type ParsedDocument<Kind extends DocumentKind = DocumentKind> = {
  kind: Kind;
  /** What the file name says: the vendor, evaluator or period; empty for documents that stand once. */
  name: string;
  value: DocumentOf<Kind>;
  source: SourceText;
  root: Located;
};

/** What came out of one file of a known kind. */
export type DocumentReading<Kind extends DocumentKind = DocumentKind> = {
  kind: Kind;
  name: string;
  source: SourceText;
  /** Everything that was written, faulty parts too; null when the file could not be read. */
  written: Located | null;
  /** False when a syntax error hides part of the file. */
  isReadable: boolean;
  /** The document; what is faulty has been left out (see `isWhole`). Null when nothing is left. */
  document: ParsedDocument<Kind> | null;
  diagnostics: Diagnostic[];
};

/**
 * On which file, line and column does the value at a path of a document stand? With `at: "key"` its
 * key. Where the path ends early, the deepest part of it that exists.
 *
 * @example placeOf(workspace.decision, ["channels", 0, "id"]).line
 */
export function placeOf(
  document: { source: SourceText; root: Located },
  path: Path,
  at: "value" | "key" = "value",
): Place {
  const { found } = locate(document.root, path);
  const { start, end } = at === "key" ? (found.key ?? found) : found;
  return placeAt(document.source, start, end);
}

/**
 * Is everything at and below this path as it was written, with nothing faulty left out?
 *
 * @example isWholeAt(document, ["questions", 0]) // false when a criterion of it is faulty
 */
export function isWholeAt(document: { root: Located }, path: Path): boolean {
  return locate(document.root, path).found.isWhole;
}

function validated<Kind extends DocumentKind>(
  kind: Kind,
  value: unknown,
): z.ZodSafeParseResult<DocumentOf<Kind>> {
  const schema: z.ZodType = documents[kind].schema;
  return schema.safeParse(value) as z.ZodSafeParseResult<DocumentOf<Kind>>;
}

/** Behind a syntax error, and where something seems missing because of it, nothing is certain. */
function isCertain(finding: SchemaFinding, brokenFrom: Place | null): boolean {
  if (brokenFrom === null) return true;
  const { code, place } = finding.diagnostic;
  return code !== "missing-key" && code !== "wrong-length" && place.line < brokenFrom.line;
}

/** A key that was given up is told with its successor, not with whatever is spelled like it. */
function namingSuccessor(kind: DocumentKind, finding: SchemaFinding): SchemaFinding {
  const { code, place, params } = finding.diagnostic;
  const retired = code === "unknown-key" ? retiredKey(kind, finding.path) : null;
  if (retired === null) return finding;
  const { instead, retiredOn } = retired;
  const diagnostic = diagnose("retired-key", place, { key: params.key ?? "", instead, retiredOn });
  return { ...finding, diagnostic };
}

/** What was written, in today's format and under today's names. */
function inTodaysWords(
  kind: DocumentKind,
  { root, source }: YamlReading,
  aliases: Aliases,
): { root: Located | null; findings: Diagnostic[] } {
  if (root === null) return { root, findings: [] };
  const migrated = migrate(kind, root, source);
  if (migrated.root === null) return migrated;
  const renamed = renameIds(kind, migrated.root, source, aliases);
  return { root: renamed.root, findings: [...migrated.findings, ...renamed.findings] };
}

/**
 * What does this file of a known kind hold, and what is wrong with it? All faults of writing and of
 * content at once. Never throws. A document of an older format, or with ids that have another name
 * now, is read as if it were written today, with a note.
 *
 * @example readDocument("vendor", "norvane", file).document?.value.name // "Norvane"
 */
export function readDocument<Kind extends DocumentKind>(
  kind: Kind,
  name: string,
  file: SourceFile,
  aliases: Aliases = new Map(),
): DocumentReading<Kind> {
  const yaml = readYaml(file);
  const { source, brokenFrom } = yaml;
  const { root, findings: changes } = inTodaysWords(kind, yaml, aliases);
  const diagnostics = [...yaml.diagnostics, ...changes];
  const reading = { kind, name, source, written: root, isReadable: brokenFrom === null };
  if (root === null) return { ...reading, document: null, diagnostics };
  const { schema } = documents[kind];
  const issues = validated(kind, root.value).error?.issues ?? [];
  const broken = brokenFrom === null ? null : placeAt(source, brokenFrom);
  const findings = schemaFindings({ source, root, schema }, issues)
    .filter((finding) => isCertain(finding, broken))
    .map((finding) => namingSuccessor(kind, finding));
  const all = [...diagnostics, ...findings.map((finding) => finding.diagnostic)];
  if (broken) return { ...reading, document: null, diagnostics: all };
  const kept = salvage(root, schema, (value) => validated(kind, value).error?.issues ?? []);
  const value = kept && validated(kind, kept.value).data;
  const document = kept && value ? { kind, name, value, source, root: kept } : null;
  return { ...reading, document, diagnostics: all };
}
