import { type Document, parseAllDocuments } from "yaml";
import { type Diagnostic, diagnose } from "../diagnostic/diagnostic.ts";
import { decode, encodingName } from "./decode.ts";
import type { SourceFile } from "./source-file.ts";
import { placeAt, type SourceText, sourceText } from "./source-text.ts";
import { fullWidthColon, yamlFindings } from "./yaml-errors.ts";
import { readNode, type Walk } from "./yaml-nodes.ts";
import type { Located } from "./yaml-value.ts";

/** The largest YAML file that is read, in bytes: the biggest catalogue has a tenth of it. */
export const largestYaml = 1_000_000;

/** What was read from a YAML file, and everything that is wrong with its writing. */
export type YamlReading = {
  source: SourceText;
  /** Null when there is nothing to go on with. */
  root: Located | null;
  /**
   * Offset from which the structure cannot be trusted, because of a syntax error; null when the
   * whole of it can.
   */
  brokenFrom: number | null;
  diagnostics: Diagnostic[];
};

// The core schema of YAML 1.2 also where a file asks for 1.1: days stay text, "yes" stays a word.
// Doubled keys are found by our own walk, since the library compares every key with every other.
const options = {
  schema: "core",
  resolveKnownTags: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: "silent",
} as const;

function unread(file: SourceFile, diagnostic: Diagnostic): YamlReading {
  const source = sourceText(file.path, "");
  return { source, root: null, brokenFrom: 0, diagnostics: [diagnostic] };
}

function controlCharacters(source: SourceText): Diagnostic[] {
  const matches = source.text.matchAll(/[^\P{Cc}\t\n\r\u0085]/gu);
  return [...matches].slice(0, 10).map((match) => {
    const number = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    const place = placeAt(source, match.index, match.index + 1);
    return diagnose("control-character", place, { found: `U+${number}` });
  });
}

/** A document that is one long text, because its colons are full-width ones. */
function lostKeys(source: SourceText, root: Located): Diagnostic[] {
  if (typeof root.value !== "string") return [];
  const findings: Diagnostic[] = [];
  source.lineStarts.forEach((start, index) => {
    const end = source.lineStarts[index + 1] ?? source.text.length;
    const line = source.text.slice(start, end);
    const key = line.trimStart().startsWith("#") ? undefined : fullWidthColon.exec(line)?.[1];
    if (key === undefined) return;
    const at = start + line.indexOf("：");
    findings.push(diagnose("full-width-colon", placeAt(source, at, at + 1), { key }));
  });
  return findings;
}

function syntaxFindings(walk: Walk, documents: readonly Document[]): Diagnostic[] {
  const { source } = walk;
  const errors = documents.flatMap((document) => [...document.errors, ...document.warnings]);
  const findings = yamlFindings(source, errors, walk.lastQuote);
  if (documents.some((document) => document.directives?.yaml.explicit)) {
    findings.push(diagnose("yaml-syntax", placeAt(source, 0), { reason: "directive" }));
  }
  const second = documents[1];
  if (second) {
    const before = documents[0]?.range?.[2] ?? 0;
    const marker = source.text.indexOf("---", Math.max(0, before - 3));
    const at = marker < 0 ? before : marker;
    const params = { count: documents.length };
    findings.push(diagnose("several-documents", placeAt(source, at, at + 3), params));
  }
  return findings;
}

/** Where the first syntax error stands. Tags are forbidden but break nothing. */
function brokenFrom(documents: readonly Document[]): number | null {
  const ends = documents.length > 1 ? [documents[0]?.range?.[2] ?? 0] : [];
  const starts = documents.flatMap((document) => document.errors.map((error) => error.pos[0]));
  // Not Math.min(...starts): a hostile file has more errors than a call may have arguments.
  return [...ends, ...starts].reduce<number | null>(
    (first, start) => (first === null || start < first ? start : first),
    null,
  );
}

function readText(source: SourceText): YamlReading {
  const documents: Document[] = [...parseAllDocuments(source.text, options)];
  const first = documents[0];
  const contents = first?.contents ?? null;
  if (first === undefined || (contents === null && first.errors.length === 0)) {
    const diagnostics = [diagnose("empty-document", placeAt(source, 0))];
    return { source, root: null, brokenFrom: 0, diagnostics };
  }
  const walk: Walk = { source, findings: [], lastQuote: null };
  const root = readNode(walk, contents, 0);
  const lost = lostKeys(source, root);
  const syntax = lost.length > 0 ? lost : syntaxFindings(walk, documents);
  const diagnostics = [...controlCharacters(source), ...syntax, ...walk.findings];
  return { source, root, brokenFrom: lost.length > 0 ? 0 : brokenFrom(documents), diagnostics };
}

/**
 * What does this YAML file hold, where does each value stand, and what is wrong with its writing?
 *
 * Everything wrong is found in one go. A file in Big5 or UTF-16 is an error that says how to save
 * it, and is read all the same, so that its other faults show at once. Never throws.
 *
 * @example readYaml({ path: "a.yaml", bytes }).root?.value // { weight: 3 } for the bytes of "weight: 3"
 */
export function readYaml(file: SourceFile): YamlReading {
  const place = { file: file.path, line: 1, column: 1 };
  if (file.bytes.length > largestYaml) {
    const params = { found: file.bytes.length, limit: largestYaml };
    return unread(file, diagnose("file-too-large", place, params));
  }
  const decoded = decode(file.bytes);
  if (decoded === null) return unread(file, diagnose("unreadable-encoding", place));
  const text = decoded.text.replace(/\r(?!\n)/g, "\n");
  const reading = readText(sourceText(file.path, text));
  if (decoded.encoding === "utf-8") return reading;
  const params = { encoding: encodingName(decoded.encoding) };
  return { ...reading, diagnostics: [diagnose("not-utf8", place, params), ...reading.diagnostics] };
}
