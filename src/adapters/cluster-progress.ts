import { setTimeout } from "node:timers/promises";
import type { EngineProgress } from "./reading-progress.ts";

const milliseconds = 500;

/** Asks what `system.processes` says of a statement that runs, by an id of our own making. */
export const runningStatement = (id: string) =>
  `SELECT read_rows, read_bytes, total_rows_approx FROM system.processes WHERE query_id = '${id}'`;

/** Asks how far a statement is; null when the server does not (or may not) say. */
export type AskProgress = () => Promise<Record<string, string | undefined> | null>;

function progressOf(
  row: Record<string, string | undefined> | null,
  seconds: number,
): EngineProgress {
  const number = (text: string | undefined) => (text === undefined ? null : Number(text));
  const [rows, all] = [number(row?.read_rows), number(row?.total_rows_approx)];
  return {
    seconds,
    bytes: number(row?.read_bytes),
    size: null,
    rows,
    areRowsAbout: false,
    share: rows === null || all === null || all === 0 ? null : Math.min(1, rows / all),
  };
}

/**
 * Tells how far a cluster is until `work` ends. A server that does not say is asked no more; the time
 * is told all the same.
 */
export async function withClusterProgress<Result>(
  ask: AskProgress,
  tell: ((progress: EngineProgress) => void) | undefined,
  work: () => Promise<Result>,
): Promise<Result> {
  if (tell === undefined) return work();
  const start = performance.now();
  const ended = new AbortController();
  let [last, isRefused] = [null as Awaited<ReturnType<AskProgress>>, false];
  const watch = async () => {
    while (!ended.signal.aborted) {
      await setTimeout(milliseconds, undefined, { signal: ended.signal });
      if (!isRefused) {
        last =
          (await ask().catch(() => {
            isRefused = true;
            return null;
          })) ?? last;
      }
      if (!ended.signal.aborted) tell(progressOf(last, (performance.now() - start) / 1000));
    }
  };
  watch().catch(() => {});
  try {
    return await work();
  } finally {
    ended.abort(); // a question to a server that hangs is not waited for
  }
}
