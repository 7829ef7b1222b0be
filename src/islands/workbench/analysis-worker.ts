import "./no-generated-code.ts";
import type { SourceFile } from "../../core/parse/source-file.ts";
import { type Analyst, analystOf } from "./analysis.ts";
import { type ShownAnalysis, shownOf } from "./shown-analysis.ts";
import { type WorkspaceNews, workspaceNews } from "./workspace-news.ts";

/** What the page asks: analyse this decision; answers carry the number of their question. */
export interface AnalysisRequest {
  number: number;
  /** Texts that are others than in the last question, by path; null for what is gone. */
  texts: readonly (readonly [path: string, text: string | null])[];
  /** The files that are not edited; null when they are those of the last question. */
  others: readonly SourceFile[] | null;
  today: string;
}

/**
 * Comparisons are large and change only with the pilots: null when they are those of the last answer. Of
 * the documents only those are told that are others than in the last answer that had any.
 */
export type ToldAnalysis = Omit<ShownAnalysis, "comparisons" | "workspace"> & {
  comparisons: ShownAnalysis["comparisons"] | null;
  workspace: WorkspaceNews | null;
};

export type AnalysisAnswer =
  | { number: number; analysis: ToldAnalysis }
  | { number: number; failure: string };

let analyst: Analyst = analystOf([]);
/** What was written here, by path: a file that does not change stays the same object. */
const written = new Map<string, SourceFile>();
let latest = 0;
let work = Promise.resolve();
const encoder = new TextEncoder();

self.addEventListener("message", ({ data }: MessageEvent<AnalysisRequest>) => {
  if (data.others !== null) analyst = analystOf(data.others);
  for (const [path, text] of data.texts) {
    if (text === null) written.delete(path);
    else written.set(path, { path, bytes: encoder.encode(text) });
  }
  latest = data.number;
  work = work.then(() => answer(data));
});

/** One after the other; a question that has been asked anew meanwhile needs no answer. */
async function answer({ number, today }: AnalysisRequest): Promise<void> {
  if (number !== latest) return;
  try {
    const shown = shownOf(await analyst([...written.values()], today));
    const workspace = shown.workspace && workspaceNews(toldWorkspace, shown.workspace);
    toldWorkspace = shown.workspace ?? toldWorkspace;
    const analysis = { ...shown, workspace, comparisons: newsOf(shown.comparisons) };
    self.postMessage({ number, analysis } satisfies AnalysisAnswer);
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    self.postMessage({ number, failure } satisfies AnalysisAnswer);
  }
}

let told: ShownAnalysis["comparisons"] | null = null;
let toldWorkspace: ShownAnalysis["workspace"] = null;

/** A comparison that did not change is the very same object. */
function newsOf(comparisons: ShownAnalysis["comparisons"]): ToldAnalysis["comparisons"] {
  const before = told;
  told = comparisons;
  const isKnown = ([id, one]: [string, unknown]) => before?.get(id) === one;
  return before?.size === comparisons.size && [...comparisons].every(isKnown) ? null : comparisons;
}
