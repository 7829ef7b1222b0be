import type { ParsedDocument } from "./read-document.ts";
import { sourceText } from "./source-text.ts";
import type { PilotFolder, Workspace } from "./workspace.ts";

/** Asked again, the very same: so one sees which documents are others than before. */
const known = new WeakMap<ParsedDocument, ParsedDocument>();

/** The same document, which no longer knows where in its text anything stands. */
function bare<Document extends ParsedDocument>(document: Document): Document {
  const before = known.get(document);
  if (before !== undefined) return before as Document;
  const made = madeBare(document);
  known.set(document, made);
  return made;
}

function madeBare<Document extends ParsedDocument>(document: Document): Document {
  const source = sourceText(document.source.file, "");
  return { ...document, source, root: { ...document.root, value: null, children: new Map() } };
}

function bareOrNull<Document extends ParsedDocument>(document: Document | null): Document | null {
  return document && bare(document);
}

function allBare<Document extends ParsedDocument>(
  all: ReadonlyMap<string, Document>,
): Map<string, Document> {
  return new Map([...all].map(([name, document]) => [name, bare(document)]));
}

const noTables: PilotFolder["tables"] = [];

function bareFolder(folder: PilotFolder): PilotFolder {
  const plan = bareOrNull(folder.plan);
  const tests = bareOrNull(folder.tests);
  return { ...folder, plan, tests, rehearsal: bareOrNull(folder.rehearsal), tables: noTables };
}

/**
 * The workspace with the values of all documents, and without their texts and the files of the pilots:
 * a small part of its size, for whoever scores it but tells no places. Every place is then the first
 * of its file. A document that is the very same as before stays the very same.
 *
 * @example withoutTexts(workspace).decision.source.text // ""
 */
export function withoutTexts(workspace: Workspace): Workspace {
  const { pilots, vendors, evaluations } = workspace;
  return {
    decision: bare(workspace.decision),
    questions: bareOrNull(workspace.questions),
    risks: bareOrNull(workspace.risks),
    checklist: bareOrNull(workspace.checklist),
    kpis: bareOrNull(workspace.kpis),
    clauses: bareOrNull(workspace.clauses),
    costs: bareOrNull(workspace.costs),
    facts: bareOrNull(workspace.facts),
    journey: bareOrNull(workspace.journey),
    value: bareOrNull(workspace.value),
    consensus: bareOrNull(workspace.consensus),
    panel: bareOrNull(workspace.panel),
    vendors: allBare(vendors),
    evaluations: allBare(evaluations),
    pilots: new Map([...pilots].map(([period, folder]) => [period, bareFolder(folder)])),
  };
}
