import { expect, it } from "vitest";
import { CounterPages } from "../../../../src/core/pilot/cells/counter-pages.ts";
import {
  DurationCounter,
  HistogramRoom,
} from "../../../../src/core/pilot/cells/duration-counter.ts";
import { Histogram } from "../../../../src/core/pilot/histogram.ts";
import { seededRandom } from "../../../../src/core/stats/random.ts";

it("counts as a histogram does, beyond a byte and beside other counters, cell after cell", () => {
  const random = seededRandom(3, "durations");
  const pages = new CounterPages();
  const counters = [new DurationCounter(pages), new DurationCounter(pages)];
  const room = new HistogramRoom();
  for (let cell = 0; cell < 3; cell += 1) {
    const seconds = counters.map(() =>
      Array.from({ length: 3_000 }, () =>
        random.below(3) ? 60 * random.below(5) : random.below(9_000_000),
      ),
    );
    counters.forEach((counter, which) => {
      for (const one of seconds[which] ?? []) counter.add(one);
    });
    const taken = counters.map((counter) => [...counter.take(room)]);
    const expected = seconds.map((all) => [...Histogram.of(all.map((one) => [one, 1] as const))]);
    expect(taken).toEqual(expected);
  }
  expect([...(counters[0]?.take(room) ?? [1])]).toEqual([]);
});
