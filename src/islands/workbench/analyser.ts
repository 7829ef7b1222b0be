import { startWorker } from "../../adapters/browser-worker.ts";
import type { SourceFile } from "../../core/parse/source-file.ts";
import type { AnalysisAnswer, AnalysisRequest, ToldAnalysis } from "./analysis-worker.ts";
import analysisAddress from "./analysis-worker.ts?worker&url";
import type { ShownAnalysis } from "./shown-analysis.ts";
import { today } from "./today.ts";
import { workspaceWith } from "./workspace-news.ts";

/** How long after the text was written the whole analysis starts, in milliseconds. */
export const pause = 20;

/** What is to be analysed: the texts as written now, and all other files. */
export type Files = { texts: ReadonlyMap<string, string>; others: readonly SourceFile[] };

/** What came out of the latest question. */
export type Answer = { analysis: ShownAnalysis } | { failure: string };

/** The worker that reads everything and decides; only the answer to the latest question counts. */
export class Analyser {
  private readonly worker = startWorker(analysisAddress);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private number = 0;
  /** What the worker has. */
  private told: Files | null = null;

  private comparisons: ShownAnalysis["comparisons"] = new Map();
  private workspace: ShownAnalysis["workspace"] = null;

  constructor(told: (answer: Answer) => void) {
    this.worker.addEventListener("message", ({ data }: MessageEvent<AnalysisAnswer>) => {
      if ("failure" in data) {
        if (data.number === this.number) told(data);
        return;
      }
      const analysis = this.whole(data.analysis);
      if (data.number === this.number) told({ analysis });
    });
    this.worker.addEventListener("error", ({ message }) => {
      told({ failure: message ?? "" }); // one that could not be loaded says nothing
    });
  }

  /**
   * Asks for an analysis of what `files` gives after a pause of so many milliseconds. What is asked
   * already is out of date from now on.
   */
  askSoon(files: () => Files, after: number): void {
    clearTimeout(this.timer);
    this.number += 1;
    this.timer = setTimeout(() => this.ask(files()), after);
  }

  /** Kept from every answer: the next one may say no more of what did not change. */
  private whole({ comparisons, workspace: news, ...others }: ToldAnalysis): ShownAnalysis {
    this.comparisons = comparisons ?? this.comparisons;
    const workspace = news && workspaceWith(this.workspace, news);
    this.workspace = workspace ?? this.workspace;
    return { ...others, workspace, comparisons: this.comparisons };
  }

  private ask(files: Files): void {
    const { texts, others } = files;
    const known = this.told?.texts ?? new Map<string, string>();
    const changed = [...texts].filter(([path, text]) => known.get(path) !== text);
    const gone = [...known.keys()].filter((path) => !texts.has(path));
    const request: AnalysisRequest = {
      number: this.number,
      texts: [...changed, ...gone.map((path): [string, null] => [path, null])],
      // Exports are large and do not change with a keystroke: they are handed over once.
      others: this.told?.others === others ? null : others,
      today: today(),
    };
    this.worker.postMessage(request);
    this.told = files;
  }

  end(): void {
    clearTimeout(this.timer);
    this.worker.terminate();
  }
}
