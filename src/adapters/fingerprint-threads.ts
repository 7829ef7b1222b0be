import { Worker } from "node:worker_threads";
import { FingerprintedRows } from "../core/rehearsal/reconcile/fingerprinted-rows.ts";
import type {
  FingerprintedFile,
  FingerprintTask,
} from "../core/rehearsal/reconcile/record-file.ts";
import type { RecordFormat, RecordMark } from "../core/rehearsal/records/record-scanner.ts";

/** What another thread is to look at. */
export type FingerprintOrder = { path: string; format: RecordFormat; task: FingerprintTask };

/** What it hands back: plain values, and the blocks themselves instead of copies. */
export type FingerprintAnswer = {
  blocks: Int32Array<ArrayBuffer>[];
  rows: number;
  emptyKeys: number;
  counts: Map<string, number>;
  marks: readonly RecordMark[];
};

const thread = new URL("./fingerprint-thread.ts", import.meta.url);

/**
 * The first look at a file on another thread. Null when that thread could not be started or met a
 * problem: whoever asked then reads the file itself and says what is wrong with it. Null also when `stop`
 * ended the thread, since nobody waits for it any more.
 */
export function fingerprintedElsewhere(
  order: FingerprintOrder,
  stop: AbortSignal | null = null,
): Promise<(FingerprintedFile & { marks: readonly RecordMark[] }) | null> {
  return new Promise((resolve) => {
    if (stop?.aborted) return resolve(null);
    const worker = new Worker(thread, { workerData: order });
    const end = () => void worker.terminate();
    stop?.addEventListener("abort", end, { once: true });
    worker.once("message", ({ blocks, rows, emptyKeys, counts, marks }: FingerprintAnswer) => {
      resolve({ rows: FingerprintedRows.of(blocks, rows, emptyKeys), counts, marks });
    });
    worker.once("error", () => resolve(null));
    worker.once("exit", () => resolve(null));
  });
}
