import { expect, it } from "vitest";
import { rateRatio } from "../../../src/core/stats/rate-ratio.ts";

it("turns round when the periods change places", () => {
  const one = rateRatio({ events: 11, exposure: 800 }, { events: 21, exposure: 3011 });
  const other = rateRatio({ events: 21, exposure: 3011 }, { events: 11, exposure: 800 });
  expect(one?.p).toBeCloseTo(other?.p ?? -1, 10);
  expect((one?.ratio ?? 0) * (other?.ratio ?? 0)).toBeCloseTo(1, 12);
  expect((one?.interval.low ?? 0) * (other?.interval.high ?? 0)).toBeCloseTo(1, 9);
});

it("has no upper end when the baseline had no events, and no answer when there were none", () => {
  const got = rateRatio({ events: 3, exposure: 10 }, { events: 0, exposure: 10 });
  expect(got).toMatchObject({ ratio: null, interval: { high: null } });
  expect(rateRatio({ events: 0, exposure: 1 }, { events: 0, exposure: 1 })).toBeNull();
  expect(() => rateRatio({ events: 1, exposure: 0 }, { events: 1, exposure: 1 })).toThrow(
    RangeError,
  );
});
