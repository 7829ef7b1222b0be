import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Cell, emptyCell } from "../../src/core/pilot/cell.ts";
import { weekDifference } from "../../src/core/pilot/compare/week-difference.ts";
import {
  baselineMix,
  type WeekStrata,
  weekStrata,
} from "../../src/core/pilot/compare/week-strata.ts";
import { Histogram } from "../../src/core/pilot/histogram.ts";
import { kpiSettings } from "../../src/core/pilot/kpi/kpi-settings.ts";
import { measureBasis } from "../../src/core/pilot/kpi/measure-basis.ts";
import { measureOf } from "../../src/core/pilot/kpi/measure-of.ts";
import { ticketPlan } from "../../src/core/pilot/ticket-plan.ts";
import { createTicketReader } from "../../src/core/pilot/ticket-reader.ts";
import { weekOf } from "../../src/core/pilot/time/iso-week.ts";
import { momentsFromSums, momentsOfShare } from "../../src/core/stats/moments.ts";
import { type Random, seededRandom } from "../../src/core/stats/random.ts";
import { welchDifference } from "../../src/core/stats/welch.ts";

/** One day or week: what the comparison sees, and bare sums over its tickets for the naive test. */
interface Unit {
  strata: WeekStrata;
  count: number;
  sum: number;
  squares: number;
}

const logs = { zendesk: "zendesk-export-plum-2023.csv", italian: "helpdesk-italian-eventlog.csv" };
const fileOf = (name: keyof typeof logs) =>
  new URL(`../../../shared/data/${logs[name]}`, import.meta.url);

function describeLog(name: keyof typeof logs, body: () => void): void {
  const isThere = existsSync(fileOf(name));
  if (!isThere)
    console.info(`skipped: placebo on ${logs[name]}, because ../shared/data is not there`);
  describe.skipIf(!isThere)(`placebo on ${name}`, body);
}

/** Half of the units, drawn at random, in front. */
function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const deck = [...items];
  for (let place = 0; place < deck.length - 1; place += 1) {
    const other = place + random.below(deck.length - place);
    const card = deck[place] as Item;
    deck[place] = deck[other] as Item;
    deck[other] = card;
  }
  return deck;
}

function naiveP(pilot: readonly Unit[], baseline: readonly Unit[], isShare: boolean): number {
  const momentsOf = (units: readonly Unit[]) => {
    const [count, sum, squares] = units.reduce(
      ([n, s, q], unit) => [n + unit.count, s + unit.sum, q + unit.squares],
      [0, 0, 0],
    );
    return isShare ? momentsOfShare(sum, count) : momentsFromSums(sum, squares, count);
  };
  const [first, second] = [momentsOf(pilot), momentsOf(baseline)];
  return first && second ? (welchDifference(first, second)?.p ?? 1) : 1;
}

/** Shares of random splits in which the product, and a test by tickets, would claim a change. */
function alarms(
  units: readonly Unit[],
  scale: "ratio" | "difference",
  splits: number,
  seed: number,
) {
  const random = seededRandom(seed, "placebo splits");
  let [clustered, naive] = [0, 0];
  for (let split = 0; split < splits; split += 1) {
    const deck = shuffled(units, random);
    const half = Math.floor(deck.length / 2);
    const [pilot, baseline] = [deck.slice(0, half), deck.slice(half)];
    const strata = (side: readonly Unit[]) => side.map((unit) => unit.strata);
    const { weights } = baselineMix(strata(baseline), strata(pilot));
    const { p } = weekDifference(strata(baseline), strata(pilot), weights, scale);
    if (p !== null && p < 0.05) clustered += 1;
    if (naiveP(pilot, baseline, scale === "difference") < 0.05) naive += 1;
  }
  return { clustered: clustered / splits, naive: naive / splits };
}

function tell(what: string, { clustered, naive }: ReturnType<typeof alarms>): void {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  console.info(
    `${what}: Touchstone claims a change in ${percent(clustered)} of the splits, a test by tickets in ${percent(naive)}`,
  );
}

/** Several days or weeks of one channel, each with the bare sums of one KPI. */
function unitsOf(
  groups: ReadonlyMap<number, readonly Cell[]>,
  contribute: (cell: Cell) => { sum: number; count: number },
  single: (cell: Cell) => Iterable<[number, number]>,
): Unit[] {
  return [...groups].map(([group, cells]) => {
    const [strata] = weekStrata(
      [{ week: group, name: `${group}`, cells }],
      contribute,
      () => "all",
    );
    const unit = { count: 0, sum: 0, squares: 0 };
    for (const [value, count] of cells.flatMap((cell) => [...single(cell)])) {
      unit.count += count;
      unit.sum += value * count;
      unit.squares += value * value * count;
    }
    return { strata: strata as WeekStrata, ...unit };
  });
}

function byDay(cells: readonly Cell[]): Map<number, Cell[]> {
  const days = new Map<number, Cell[]>();
  for (const cell of cells) days.set(cell.day, [...(days.get(cell.day) ?? []), cell]);
  return days;
}

const settings = kpiSettings(null);

describeLog("zendesk", () => {
  const plan = {
    ...ticketPlan(null, { zone: "Asia/Kolkata" }),
    periods: [{ period: "baseline", window: { from: "2023-04-01", to: "2023-05-31" } }],
  } as const;
  const cells = () => {
    const reader = createTicketReader(plan, settings);
    reader.push(readFileSync(fileOf("zendesk")));
    const [period] = reader.end().periods;
    if (period === undefined) throw new Error("the log has a period");
    return period;
  };

  /** Logarithms of reply times, as the naive test takes them. */
  function* replyLogs({ histograms }: Cell): Generator<[number, number]> {
    for (const [seconds, count] of histograms["vendor-replied"]) {
      yield [Math.log(Math.max(60, seconds)), count];
    }
  }
  function* oneTouch({ histograms }: Cell): Generator<[number, number]> {
    const total = (id: "one-touch" | "replies-known") =>
      [...histograms[id]].reduce((sum, [, count]) => sum + count, 0);
    yield [1, total("one-touch")];
    yield [0, total("replies-known") - total("one-touch")];
  }

  it.each([
    ["first-response-time", replyLogs],
    ["first-contact-resolution", oneTouch],
  ] as const)("%s: 2,000 splits of the days of two months, clustered by day", (id, single) => {
    const period = cells();
    const kpi = settings.kpis.find((setting) => setting.id === id);
    const measure = kpi && measureOf(kpi, measureBasis([period], settings, true));
    if (!measure || typeof measure === "string") throw new Error(`${id} is in the log`);
    const units = unitsOf(byDay(period.cells), measure.contribute, single);
    expect(units).toHaveLength(61);
    const found = alarms(units, measure.scale, 2_000, 1);
    tell(`${id}, 61 days`, found);
    expect(found.clustered).toBeGreaterThanOrEqual(0.02);
    expect(found.clustered).toBeLessThanOrEqual(0.08);
    expect(found.naive).toBeGreaterThan(found.clustered);
  });
});

/** Cases of the event log by the week in which they began, from first to last event. */
function italianWeeks(): Map<number, Cell[]> {
  const [, ...lines] = readFileSync(fileOf("italian"), "utf8").trim().split(/\r?\n/);
  const cases = new Map<string, { first: number; last: number }>();
  for (const line of lines) {
    const [id = "", , time = ""] = line.split(",");
    const at = Date.parse(`${time.trim().replace(" ", "T")}Z`) / 1000;
    const known = cases.get(id) ?? { first: at, last: at };
    cases.set(id, { first: Math.min(known.first, at), last: Math.max(known.last, at) });
  }
  const durations = new Map<number, [number, number][]>();
  for (const { first, last } of cases.values()) {
    const week = weekOf(Math.floor(first / 86_400));
    durations.set(week, [...(durations.get(week) ?? []), [last - first, 1]]);
  }
  return new Map(
    [...durations].map(([week, entries]) => {
      const cell = emptyCell("baseline", week * 7, "all", "");
      cell.histograms.solved = Histogram.of(entries);
      return [week, [cell]];
    }),
  );
}

describeLog("italian", () => {
  it("case duration: 400 splits of the weeks of nearly three years", () => {
    const weeks = italianWeeks();
    const contribute = ({ histograms }: Cell) => {
      let [sum, count] = [0, 0];
      for (const [seconds, tickets] of histograms.solved) {
        sum += Math.min(seconds, 30 * 86_400) * tickets;
        count += tickets;
      }
      return { sum, count };
    };
    function* logsOf({ histograms }: Cell): Generator<[number, number]> {
      for (const [seconds, count] of histograms.solved)
        yield [Math.log(Math.max(1, seconds)), count];
    }
    const units = unitsOf(weeks, contribute, logsOf);
    expect(units.length).toBeGreaterThan(130);
    const found = alarms(units, "ratio", 400, 2);
    tell(`case duration, ${units.length} weeks`, found);
    expect(found.clustered).toBeGreaterThanOrEqual(0.02);
    expect(found.clustered).toBeLessThanOrEqual(0.08);
    expect(found.naive).toBeGreaterThan(found.clustered);
  });
});
