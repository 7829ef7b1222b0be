import type { ParseArgsOptionsConfig } from "node:util";
import type { TicketReading } from "../adapters/ticket-file.ts";
import type { TicketPlan } from "../core/pilot/ticket-plan.ts";
import type { Language } from "../core/text/language.ts";
import { type Call, UsageError } from "./command.ts";
import { progressLine } from "./progress-line.ts";
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

/** What was asked of the reading, and a line on the terminal that says how far it is. */
export function ticketReading(plan: TicketPlan, call: Call) {
  const { options, terminal, language } = call;
  const text = cliText(language);
  const ignoreRequesters = options["ignore-requesters"] === true;
  if (ignoreRequesters && plan.bulkRequesterThreshold !== null) {
    throw new UsageError(text.thresholdNeedsRequesters);
  }
  const line = progressLine(plan.file, call);
  const reading: TicketReading = terminal.errIsTerminal
    ? { ignoreRequesters, onProgress: line.tell, onEngineProgress: line.tellEngine }
    : { ignoreRequesters };
  return { reading, done: line.done };
}
