import type { KpiSettings } from "../kpi/kpi-settings.ts";
import type { FilePart, RangeReader } from "../range/file-part.ts";
import { addRowsPart, rowsPart } from "../range/rows-part.ts";
import { encodingOfFile, summaryOf } from "../summarise-tickets.ts";
import { ChunkScan } from "../ticket/chunk-scan.ts";
import { cutOf, factsOf } from "../ticket/file-facts.ts";
import { RowReader, type TicketSink } from "../ticket/row-reader.ts";
import type { TicketPlan } from "../ticket-plan.ts";
import type { TicketSummary } from "../ticket-summary.ts";
import { countedFile } from "./counted-file.ts";
import { isSameFile, type LearnedFile } from "./learned-file.ts";
import { WeekCounter } from "./week-counter.ts";

/** Reads a ticket file once in bounded memory; see `createBoundedReader`. */
export interface BoundedReader extends RangeReader {
  /** The answer, or what another reading must know beforehand. */
  end(): { summary: TicketSummary } | { again: LearnedFile };
}

/** Topics and requesters would need room that grows with the file. */
function unreadOf(plan: TicketPlan): ReadonlySet<"topic" | "requester_key"> {
  return new Set(plan.excludeRequesters.length > 0 ? ["topic"] : ["topic", "requester_key"]);
}

const nothing: TicketSink = { add: () => {}, skip: () => {} };

/**
 * What is in a ticket file of any size, in memory that does not grow with it? Cells are weeks and
 * channels; what joins the tickets of a requester (repeat contacts, first contact resolution but for
 * its proxy, AI resolution that lasts) is not computed, and of doubled ids the first row counts.
 *
 * A ticket is counted as it is read, so the cut, the source of the first reply and the encoding must
 * be known beforehand. With the plan's `exportedAt` one reading is enough as a rule; else `end` asks
 * for another with what this one learned. Read until there is a summary: three times at most.
 *
 * @example createBoundedReader(plan, settings, null).end() // { again: … } or { summary: … }
 */
export function createBoundedReader(
  plan: TicketPlan,
  settings: KpiSettings,
  learned: LearnedFile | null,
): BoundedReader {
  const asked = plan.periods.map((one) => ({ ...one, many: [] }));
  let assumed = learned;
  let counter: WeekCounter | null = null;
  const rows = new RowReader(
    plan,
    (file) => {
      if (assumed === null && plan.exportedAt !== null) {
        const cut = cutOf(plan, file.decoder.times);
        assumed = { cut, facts: factsOf(file.decoder, cut), encoding: "utf-8" };
      }
      if (assumed === null) return nothing;
      counter = new WeekCounter(file, plan, asked, settings, assumed);
      return counter;
    },
    unreadOf(plan),
  );
  const scan = new ChunkScan(plan, rows);
  return {
    get rows() {
      return rows.rows;
    },
    push: (chunk) => scan.push(chunk),
    get isBetweenRows() {
      return scan.isBetweenRows;
    },
    startAfter: (head) => scan.startAfter(head),
    part: () => {
      const [place, said] = [scan.part(), rowsPart(rows)];
      if (place === null || said === null) return null;
      return { scan: place, rows: said, weeks: counter?.part() ?? null, tickets: null };
    },
    add: (part) => addPart(part, rows, scan, counter),
    end: () => {
      const scanned = scan.finish();
      const encoding = encodingOfFile(scanned.start, rows);
      const { decoder } = rows;
      if (decoder === null || rows.rows === rows.badRows) {
        return { summary: summaryOf(plan, rows, scanned, encoding, null) };
      }
      const cut = cutOf(plan, decoder.times);
      const found: LearnedFile = { cut, facts: factsOf(decoder, cut), encoding };
      if (counter === null || assumed === null || !isSameFile(assumed, found)) {
        return { again: found };
      }
      const counted = countedFile(counter, plan, rows, found);
      return { summary: summaryOf(plan, rows, scanned, encoding, counted) };
    },
  };
}

/** Of a doubled id the first row counts, so ids of both parts must be known to differ. */
function addPart(
  part: FilePart,
  rows: RowReader,
  scan: ChunkScan,
  counter: WeekCounter | null,
): boolean {
  const { decoder } = rows;
  const isCounted = part.weeks !== null;
  if (decoder === null || !scan.isBetweenRows || isCounted !== (counter !== null)) return false;
  const { ids } = part.rows;
  if (!decoder.ids.isAlike(ids)) return false;
  // What was counted of an id that both have cannot be taken back; a first look counts nothing.
  if (counter !== null && !decoder.ids.isApartFrom(ids)) return false;
  addRowsPart(rows, decoder, part.rows, scan.linesBefore);
  if (part.weeks !== null) counter?.addPart(part.weeks);
  scan.addPart(part.scan);
  return true;
}
