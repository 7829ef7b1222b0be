import "./no-generated-code.ts";
import type { SourceFile } from "../../core/parse/source-file.ts";
import { type Analysis, analyse } from "./analysis.ts";

/** What the page asks: analyse these files; answers carry the number of their question. */
export interface AnalysisRequest {
  number: number;
  files: readonly SourceFile[];
  today: string;
}

export type AnalysisAnswer =
  | { number: number; analysis: Analysis }
  | { number: number; failure: string };

self.addEventListener("message", async ({ data }: MessageEvent<AnalysisRequest>) => {
  const { number, files, today } = data;
  let answer: AnalysisAnswer;
  try {
    answer = { number, analysis: await analyse(files, today) };
  } catch (error) {
    answer = { number, failure: error instanceof Error ? error.message : String(error) };
  }
  self.postMessage(answer);
});
