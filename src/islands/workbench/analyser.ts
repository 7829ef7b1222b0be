import { startWorker } from "../../adapters/browser-worker.ts";
import type { SourceFile } from "../../core/parse/source-file.ts";
import type { AnalysisAnswer, AnalysisRequest } from "./analysis-worker.ts";
import analysisAddress from "./analysis-worker.ts?worker&url";
import { today } from "./today.ts";

/** How long after the last keystroke the whole analysis starts, in milliseconds. */
export const pause = 120;

/** What is to be analysed: the documents as written now, and all other files. */
export type Files = { written: SourceFile[]; others: readonly SourceFile[] };

/** The worker that reads everything and decides; only the answer to the latest question counts. */
export class Analyser {
  private readonly worker = startWorker(analysisAddress);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private number = 0;
  /** The files besides the documents that the worker has. */
  private told: readonly SourceFile[] | null = null;

  constructor(told: (answer: AnalysisAnswer) => void) {
    this.worker.addEventListener("message", ({ data }: MessageEvent<AnalysisAnswer>) => {
      if (data.number === this.number) told(data);
    });
    this.worker.addEventListener("error", ({ message }) => {
      told({ number: this.number, failure: message });
    });
  }

  /** Asks for an analysis of what `files` gives after a pause of so many milliseconds. */
  askSoon(files: () => Files, after: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(files()), after);
  }

  private ask({ written, others }: Files): void {
    this.number += 1;
    // Exports are large and do not change with a keystroke: they are handed over once.
    const news = this.told === others ? null : others;
    const request: AnalysisRequest = { number: this.number, written, others: news, today: today() };
    this.worker.postMessage(request);
    this.told = others;
  }

  end(): void {
    clearTimeout(this.timer);
    this.worker.terminate();
  }
}
