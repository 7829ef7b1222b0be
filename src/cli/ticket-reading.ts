import type { ParseArgsOptionsConfig } from "node:util";
import type { ReadingProgress, TicketReading } from "../adapters/ticket-file.ts";
import type { TicketPlan } from "../core/pilot/ticket-plan.ts";
import type { Language } from "../core/text/language.ts";
import { type Call, UsageError } from "./command.ts";
import { cliText } from "./text.ts";

/** How a ticket file is read by the stream; shared by `kpi` and `compare`. */
export const readingOptions = {
  "ignore-requesters": { type: "boolean" },
} satisfies ParseArgsOptionsConfig;

export const readingOptionHelp: Record<string, Record<Language, string>> = {
  "ignore-requesters": {
    "zh-Hant":
      "不比對提問者：多大的標準格式檔案都只用固定的記憶體，但不計算重複聯絡率等需要比對的指標",
    en: "Compare no requesters: any size in the same memory, without repeat contacts and the like",
  },
};

/** A file smaller than this is read before anybody wonders. */
const leastBytes = 32 * 1024 * 1024;
const milliseconds = 250;

/** What was asked of the reading, and a line on the terminal that says how far it is. */
export function ticketReading(plan: TicketPlan, { options, terminal, language }: Call) {
  const text = cliText(language);
  const ignoreRequesters = options["ignore-requesters"] === true;
  if (ignoreRequesters && plan.bulkRequesterThreshold !== null) {
    throw new UsageError(text.thresholdNeedsRequesters);
  }
  let told = 0;
  const format = new Intl.NumberFormat(language);
  const tell = ({ bytes, size, rows }: ReadingProgress) => {
    const now = performance.now();
    if (size < leastBytes || now - told < milliseconds) return;
    told = now;
    const percent = format.format(Math.floor((100 * bytes) / size));
    const megabytes = format.format(Math.round(bytes / 1e6));
    const line = text.readingSoFar(plan.file, percent, megabytes, format.format(rows));
    terminal.err(`\r\u001B[K${line}`);
  };
  const reading: TicketReading = terminal.isInteractive
    ? { ignoreRequesters, onProgress: tell }
    : { ignoreRequesters };
  /** Takes the line away again. */
  const done = () => {
    if (told > 0) terminal.err("\r\u001B[K");
  };
  return { reading, done };
}
