import { Worker } from "node:worker_threads";
import type { FilePart } from "../core/pilot/range/file-part.ts";
import type { RangeTask } from "./range-task.ts";

/** The young generation of a thread that keeps little: small, so that memory stays flat. */
const resourceLimits = { maxYoungGenerationSizeMb: 4 };

const script = new URL("./range-worker.ts", import.meta.url);

/** Another thread that reads one range of a file. */
export class OtherReader {
  readonly range: RangeTask["range"];
  /** What it found; null when it could not, whatever the reason: the range is then read here. */
  readonly part: Promise<FilePart | null>;
  private readonly worker: Worker;
  private readonly progress: Float64Array;

  constructor(task: Omit<RangeTask, "progress">) {
    const progress = new SharedArrayBuffer(16);
    this.range = task.range;
    this.progress = new Float64Array(progress);
    this.worker = new Worker(script, { workerData: { ...task, progress }, resourceLimits });
    this.part = new Promise((resolve) => {
      this.worker.once("message", resolve);
      this.worker.once("error", () => resolve(null));
      this.worker.once("exit", () => resolve(null));
    });
  }

  get bytes(): number {
    return this.progress[0] ?? 0;
  }

  get rows(): number {
    return this.progress[1] ?? 0;
  }

  async stop(): Promise<void> {
    await this.worker.terminate();
  }
}
