import { isHistogramId, isTallyId } from "../cell.ts";
import { DayMoves } from "../cells/backlog.ts";
import type { DaySpan } from "../cells/day-span.ts";
import { keyNumber } from "../duration-key.ts";
import { Histogram } from "../histogram.ts";
import type { ZoneOffsets } from "../time/zone-offsets.ts";
import type { AnswerRow } from "./answer-row.ts";
import type { AnswerStratum } from "./answer-stratum.ts";
import type { PackedStratum } from "./packed-answer.ts";

/** The rows of an answer, put together again. */
export interface Answer {
  strata: AnswerStratum[];
  /** Numbers of the file as a whole, by name. */
  facts: ReadonlyMap<string, number>;
  replySource: string;
  fingerprint: string;
  /** Which columns the source has: the names of `FileColumns`. */
  has: ReadonlySet<string>;
  unknownWords: { column: string; word: string }[];
  faults: { code: string; column: string; rows: number }[];
  bulk: { period: string; tickets: number }[];
  moves: DayMoves;
  /** Days on which tickets that count were created, up to the cut. */
  counted: DaySpan | null;
}

function histogramOf({ keys, counts }: AnswerRow): Histogram {
  const numbers = Uint16Array.from(keys, keyNumber);
  const isSmall = counts.every((count) => count <= 255);
  return new Histogram(numbers, isSmall ? Uint8Array.from(counts) : Uint32Array.from(counts));
}

const places = ["inside", "outside", "late"] as const;

class AnswerBuilder {
  readonly strata = new Map<string, AnswerStratum>();
  readonly facts = new Map<string, number>();
  readonly has = new Set<string>();
  readonly unknownWords: Answer["unknownWords"] = [];
  readonly faults: Answer["faults"] = [];
  readonly bulk: Answer["bulk"] = [];
  readonly moves: DayMoves;
  counted: DaySpan | null = null;
  replySource = "none";
  fingerprint = "";

  constructor(zone: ZoneOffsets) {
    this.moves = new DayMoves(zone);
  }

  add(row: AnswerRow): void {
    const [count = 0] = row.counts;
    if (row.part === "file") this.addFact(row, count);
    else if (row.part === "fault") {
      const [code = "", column = ""] = row.name.split(" ");
      this.faults.push({ code, column, rows: count });
    } else if (row.part === "bulk") this.bulk.push({ period: row.name, tickets: count });
    else this.addCount(row, count);
  }

  private addFact({ name, topic }: AnswerRow, count: number): void {
    if (topic === "" && name !== "fingerprint") this.facts.set(name, count);
    else if (name === "reply-source") this.replySource = topic;
    else if (name === "fingerprint") this.fingerprint = topic;
    else if (name === "has") this.has.add(topic);
    else this.unknownWords.push({ column: name, word: topic });
  }

  private addCount(row: AnswerRow, count: number): void {
    const stratum = this.stratumOf(row);
    if (stratum === null) return;
    const { name } = row;
    if (name === "tickets") stratum.tickets = count;
    else if (name === "latest-created") stratum.latestCreatedAt = count;
    else if (name === "solved-days") this.addDays(row);
    else if (isTallyId(name) && row.keys.length === 0) stratum.tallies.set(name, count);
    else if (isHistogramId(name)) stratum.histograms.set(name, histogramOf(row));
    if (name === "tickets") this.widen(stratum);
  }

  addPacked({ stratum, solvedDays }: PackedStratum): void {
    const { place, reason, day, channel, topic } = stratum;
    this.strata.set(JSON.stringify([`${place} ${reason}`, day, channel, topic]), stratum);
    for (const solvedDay of solvedDays) {
      this.moves.addDays(day, solvedDay === 0 ? null : solvedDay, 1);
    }
    this.widen(stratum);
  }

  /** Days on which tickets that count were created. */
  private widen({ reason, place, day }: AnswerStratum): void {
    if (reason !== "used" || place === "late") return;
    const { from, to } = this.counted ?? { from: day, to: day };
    this.counted = { from: Math.min(from, day), to: Math.max(to, day) };
  }

  /** First solves that were not counted apart are the last ones. */
  shareSolves(): void {
    if (!this.has.has("one-solve")) return;
    for (const { histograms } of this.strata.values()) {
      const [solved, open] = [histograms.get("solved"), histograms.get("solve-open")];
      if (solved) histograms.set("first-solved", solved.shared());
      if (open) histograms.set("first-solve-open", open.shared());
    }
  }

  private addDays({ day, keys, counts }: AnswerRow): void {
    for (const [at, solvedDay] of keys.entries()) {
      this.moves.addDays(day, solvedDay === 0 ? null : solvedDay, counts[at] ?? 0);
    }
  }

  private stratumOf({ part, day, channel, topic }: AnswerRow): AnswerStratum | null {
    const key = JSON.stringify([part, day, channel, topic]);
    const known = this.strata.get(key);
    if (known !== undefined) return known;
    const [first = "", reason = ""] = part.split(" ");
    const place = places.find((name) => name === first);
    if (place === undefined) return null;
    const stratum: AnswerStratum = {
      reason,
      day,
      channel,
      topic,
      place,
      tickets: 0,
      latestCreatedAt: 0,
      tallies: new Map(),
      histograms: new Map(),
    };
    this.strata.set(key, stratum);
    return stratum;
  }
}

/**
 * Puts the rows of an answer together, in whatever order they came; cells that were handed over
 * within one process come beside them.
 *
 * @example answerOf(rows, zone).facts.get("rows") // 1000000
 */
export function answerOf(
  rows: Iterable<AnswerRow>,
  zone: ZoneOffsets,
  packed: Iterable<PackedStratum> = [],
): Answer {
  const builder = new AnswerBuilder(zone);
  for (const row of rows) builder.add(row);
  for (const stratum of packed) builder.addPacked(stratum);
  builder.shareSolves();
  const { strata, ...rest } = builder;
  return { ...rest, strata: [...strata.values()], moves: builder.moves };
}
