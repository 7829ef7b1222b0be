import { createBoundedReader } from "./bounded/bounded-reader.ts";
import type { LearnedFile } from "./bounded/learned-file.ts";
import type { KpiSettings } from "./kpi/kpi-settings.ts";
import type { RangeReader } from "./range/file-part.ts";
import type { TicketPlan } from "./ticket-plan.ts";
import { createTicketReader } from "./ticket-reader.ts";
import type { TicketSummary } from "./ticket-summary.ts";

/** What bytes are pushed into while a file is read from its beginning to its end. */

const mostReadings = 3;

/**
 * What is in a file that can be read again and again? `read` pushes all of its bytes, from the first
 * one, each time it is called: once as a rule; in bounded memory up to three times, because then
 * everything about the whole file must be known before its first ticket is counted. It is told what
 * was learned before, so that others can read parts of the file under the same assumptions.
 *
 * @throws Error when every reading finds another file
 * @example (await readRepeatedly(plan, settings, true, async (reading) => reading.push(bytes))).rows // 1
 */
export async function readRepeatedly(
  plan: TicketPlan,
  settings: KpiSettings,
  isBounded: boolean,
  read: (reading: RangeReader, learned: LearnedFile | null) => Promise<void>,
): Promise<TicketSummary> {
  if (!isBounded) {
    const reader = createTicketReader(plan, settings);
    await read(reader, null);
    return reader.end();
  }
  let learned: LearnedFile | null = null;
  for (let readings = 1; readings <= mostReadings; readings += 1) {
    const reader = createBoundedReader(plan, settings, learned);
    await read(reader, learned);
    const end = reader.end();
    if ("summary" in end) return end.summary;
    learned = end.again;
  }
  throw new Error(`${plan.file} changed while it was read`);
}
