import type { ReadingProgress } from "../adapters/reading-progress.ts";
import type { Call } from "./command.ts";
import { cliText } from "./text.ts";

/** A file smaller than this is read before anybody wonders. */
const leastBytes = 32 * 1024 * 1024;
const milliseconds = 250;

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
    done(): void {
      if (told !== null) terminal.err("\r\u001B[K");
    },
  };
}
