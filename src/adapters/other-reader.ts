import { Worker } from "node:worker_threads";
import type { FilePart } from "../core/pilot/range/file-part.ts";
import type { RangeTask } from "./range-task.ts";

/** A reader makes few objects and keeps its tables outside: little room, so that memory stays flat. */
const resourceLimits = { maxYoungGenerationSizeMb: 1, maxOldGenerationSizeMb: 48 };

const script = new URL("./range-worker.ts", import.meta.url);

/** Another thread that reads one range of a file. */
export class OtherReader {
  readonly range: RangeTask["range"];
  /** What it found; null when it could not, whatever the reason: the range is then read here. */
  readonly part: Promise<FilePart | null>;
  private readonly worker: Worker | null;
  private readonly progress: Float64Array;

  constructor(task: Omit<RangeTask, "progress">) {
    const progress = new SharedArrayBuffer(16);
    this.range = task.range;
    this.progress = new Float64Array(progress);
    const worker = begun({ ...task, progress });
    this.worker = worker;
    this.part = new Promise((resolve) => {
      if (worker === null) return resolve(null);
      let found: FilePart | null = null;
      // Its memory is given back before what it found is added here.
      worker.once("message", (part) => {
        found = part;
        void this.stop();
      });
      // What was wrong shows again when the range is read here.
      worker.once("error", () => {});
      worker.once("exit", () => resolve(found));
    });
  }

  get bytes(): number {
    return this.progress[0] ?? 0;
  }

  get rows(): number {
    return this.progress[1] ?? 0;
  }

  async stop(): Promise<void> {
    await this.worker?.terminate();
  }
}

/** Null where the system gives no further thread. */
function begun(workerData: RangeTask): Worker | null {
  try {
    return new Worker(script, { workerData, resourceLimits });
  } catch {
    return null;
  }
}
