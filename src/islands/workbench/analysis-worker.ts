import "./no-generated-code.ts";
import type { SourceFile } from "../../core/parse/source-file.ts";
import { type Analysis, type Analyst, analystOf } from "./analysis.ts";

/** What the page asks: analyse these files; answers carry the number of their question. */
export interface AnalysisRequest {
  number: number;
  /** Documents, and whatever else was written here. */
  written: readonly SourceFile[];
  /** The files that are not edited; null when they are those of the last question. */
  others: readonly SourceFile[] | null;
  today: string;
}

export type AnalysisAnswer =
  | { number: number; analysis: Analysis }
  | { number: number; failure: string };

let analyst: Analyst = analystOf([]);
let latest = 0;
let work = Promise.resolve();

self.addEventListener("message", ({ data }: MessageEvent<AnalysisRequest>) => {
  if (data.others !== null) analyst = analystOf(data.others);
  latest = data.number;
  work = work.then(() => answer(data));
});

/** One after the other; a question that has been asked anew meanwhile needs no answer. */
async function answer({ number, written, today }: AnalysisRequest): Promise<void> {
  if (number !== latest) return;
  try {
    const told: AnalysisAnswer = { number, analysis: await analyst(written, today) };
    self.postMessage(told);
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    self.postMessage({ number, failure } satisfies AnalysisAnswer);
  }
}
