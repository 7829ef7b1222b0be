import { parentPort, workerData } from "node:worker_threads";
import { fingerprintedFile } from "../core/rehearsal/reconcile/fingerprinted-file.ts";
import type { FingerprintAnswer, FingerprintOrder } from "./fingerprint-threads.ts";
import { recordFile } from "./record-file.ts";

const { path, format, task }: FingerprintOrder = workerData;
const file = recordFile(path, format, path);
const { rows, counts } = await fingerprintedFile(file, task);
const { blocks, emptyKeys } = rows;
const answer: FingerprintAnswer = {
  blocks,
  rows: rows.rows,
  emptyKeys,
  counts,
  marks: file.marks(),
};
parentPort?.postMessage(
  answer,
  blocks.map(({ buffer }) => buffer),
);
