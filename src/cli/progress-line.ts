import type { EngineProgress, ReadingProgress } from "../adapters/reading-progress.ts";
import type { Call } from "./command.ts";
import { cliText } from "./text.ts";

/** A file smaller than this is read before anybody wonders. */
const leastBytes = 32 * 1024 * 1024;
const milliseconds = 250;
/** An answer that comes sooner needs no line. */
const leastSeconds = 1;

/** Only what is known, as written numbers. */
function engineWords(progress: EngineProgress, format: Intl.NumberFormat) {
  const { seconds, bytes, size, rows, areRowsAbout, share } = progress;
  const megabytes = (count: number | null) =>
    count === null ? null : format.format(Math.round(count / 1e6));
  return {
    seconds: format.format(Math.floor(seconds)),
    percent: share === null ? null : format.format(Math.floor(100 * share)),
    megabytes: megabytes(bytes),
    size: megabytes(size),
    rows: rows === null ? null : format.format(areRowsAbout ? Number(rows.toPrecision(2)) : rows),
    areRowsAbout,
  };
}

/** One line on the terminal that says how far the reading of a file is, and that can be taken away. */
export function progressLine(file: string, { terminal, language }: Call) {
  const text = cliText(language);
  const format = new Intl.NumberFormat(language);
  let told: number | null = null;
  return {
    tell({ bytes, size, rows }: ReadingProgress): void {
      const now = performance.now();
      if (size < leastBytes || (told !== null && now - told < milliseconds)) return;
      told = now;
      const percent = format.format(Math.floor((100 * bytes) / size));
      const megabytes = format.format(Math.round(bytes / 1e6));
      terminal.err(`\r\u001B[K${text.readingSoFar(file, percent, megabytes, format.format(rows))}`);
    },
    tellEngine(progress: EngineProgress): void {
      if (progress.seconds < leastSeconds) return;
      told = performance.now();
      terminal.err(`\r\u001B[K${text.engineSoFar(file, engineWords(progress, format))}`);
    },
    done(): void {
      if (told !== null) terminal.err("\r\u001B[K");
    },
  };
}
