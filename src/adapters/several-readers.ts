import { setTimeout } from "node:timers/promises";
import type { KpiSettings } from "../core/pilot/kpi/kpi-settings.ts";
import type { FilePart, RangeReader } from "../core/pilot/range/file-part.ts";
import { type FileRange, fileChunks } from "./file-chunks.ts";
import { OtherReader } from "./other-reader.ts";
import type { RangeTask } from "./range-task.ts";
import type { ReadingProgress } from "./reading-progress.ts";

/** Under which assumptions a file is read. */
export interface ReadingTask extends Pick<RangeTask, "plan" | "isBounded" | "learned"> {
  settings: KpiSettings;
}

/** So often is told how far others are, while this thread waits for them. */
const tellEveryMs = 100;

/**
 * Reads the ranges of one file at the same time: the first here, each other one in a thread of its
 * own. What the others found is added in the order of the file, and only where it is certain that one
 * reader would have found the same; else the range is read here after all.
 */
export class SeveralReaders {
  private readonly reader: RangeReader;
  private readonly path: string;
  private readonly onProgress: ((progress: ReadingProgress) => void) | undefined;
  private others: OtherReader[] = [];
  private bytes = 0;
  private size = 0;

  constructor(
    reader: RangeReader,
    path: string,
    onProgress: ((progress: ReadingProgress) => void) | undefined,
  ) {
    this.reader = reader;
    this.path = path;
    this.onProgress = onProgress;
  }

  async read([first, ...others]: readonly FileRange[], task: ReadingTask): Promise<void> {
    if (first === undefined) return;
    const { businessClock, ...settings } = task.settings;
    const calendar = businessClock?.calendar ?? null;
    const { path } = this;
    this.others = others.map(
      (range) => new OtherReader({ ...task, path, range, settings, calendar }),
    );
    const started = [...this.others];
    try {
      await this.readHere(first);
      for (const other of started) await this.add(other);
    } finally {
      await Promise.all(started.map((other) => other.stop()));
    }
  }

  private async readHere(range: FileRange): Promise<void> {
    for await (const { bytes, read, size } of fileChunks(this.path, range)) {
      this.reader.push(bytes);
      this.bytes = read;
      this.size = size;
      this.tell();
    }
  }

  private async add(other: OtherReader): Promise<void> {
    const part = this.reader.isBetweenRows ? await this.partOf(other) : null;
    const bytes = other.bytes;
    this.others = this.others.filter((one) => one !== other);
    if (part !== null && this.reader.add(part)) {
      this.bytes += bytes;
      this.tell();
      return;
    }
    await other.stop();
    await this.readHere(other.range);
  }

  private async partOf(other: OtherReader): Promise<FilePart | null> {
    for (;;) {
      const part = await Promise.race([
        other.part,
        setTimeout(tellEveryMs, "waiting" as const, { ref: false }),
      ]);
      if (part !== "waiting") return part;
      this.tell();
    }
  }

  private tell(): void {
    const sum = (of: (other: OtherReader) => number) =>
      this.others.reduce((total, other) => total + of(other), 0);
    this.onProgress?.({
      bytes: this.bytes + sum(({ bytes }) => bytes),
      size: this.size,
      rows: this.reader.rows + sum(({ rows }) => rows),
    });
  }
}
