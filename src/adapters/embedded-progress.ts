import { ownBytesRead } from "./own-bytes-read.ts";
import type { EngineProgress } from "./reading-progress.ts";

const milliseconds = 250;

/** What ClickHouse is to read in this process. */
export interface EmbeddedReading {
  /** Bytes of the files, as they are stored. */
  size: number;
  /** Stored bytes of a row, on average of the first ones; null when they do not tell. */
  bytesPerRow: number | null;
}

/**
 * Tells how far ClickHouse is in this process until `work` ends. It takes one statement at a time and
 * says nothing meanwhile, so the bytes that the process has read are what is known; the rows follow
 * from them.
 */
export async function withEmbeddedProgress<Result>(
  { size, bytesPerRow }: EmbeddedReading,
  tell: ((progress: EngineProgress) => void) | undefined,
  work: () => Promise<Result>,
): Promise<Result> {
  if (tell === undefined) return work();
  const [start, before] = [performance.now(), ownBytesRead()];
  const timer = setInterval(() => {
    const now = ownBytesRead();
    const bytes = now === null || before === null ? null : Math.min(size, now - before);
    tell({
      seconds: (performance.now() - start) / 1000,
      bytes,
      size,
      rows: bytes === null || bytesPerRow === null ? null : Math.round(bytes / bytesPerRow),
      areRowsAbout: true,
      share: bytes === null || size === 0 ? null : bytes / size,
    });
  }, milliseconds);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
