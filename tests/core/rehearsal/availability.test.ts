import fc from "fast-check";
import { expect, it } from "vitest";
import { channelAvailability, unitedLength } from "../../../src/core/rehearsal/availability.ts";
import { incident } from "../../workspaces/pilot-records.ts";

const pilot = {
  from: Date.parse("2026-09-01T00:00:00+08:00"),
  to: Date.parse("2026-09-29T00:00:00+08:00"),
};

it("counts minutes that several incidents share once, and those of the whole system for each", () => {
  const found = channelAvailability(
    "line",
    [
      incident({ messagesLost: 3 }),
      incident({
        id: "i2",
        start: "2026-09-02T10:20:00+08:00",
        end: "2026-09-02T10:40:00+08:00",
        channel: "all",
        messagesLost: 4,
      }),
      incident({ id: "i3", channel: "phone" }),
    ],
    pilot,
  );
  expect(found).toMatchObject({ incidents: 2, outageMinutes: 40, messagesLost: 7 });
  // 40 minutes of four weeks is just what 99.9 % allows.
  expect(found.share).toBeCloseTo(1 - 40 / (28 * 24 * 60), 12);
});

it("cuts off what lies outside the pilot, and keeps uncounted losses unknown", () => {
  const early = incident({
    start: "2026-08-31T23:50:00+08:00",
    end: "2026-09-01T00:05:00+08:00",
    messagesLost: null,
  });
  const found = channelAvailability("line", [early], pilot);
  expect(found).toMatchObject({ outageMinutes: 5, messagesLost: null });
});

it("unites stretches as if each moment were ticked off one by one", () => {
  const stretch = fc
    .tuple(fc.nat(40), fc.nat(40))
    .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
  fc.assert(
    fc.property(fc.array(stretch), (stretches) => {
      const moments = new Set(
        stretches.flatMap(({ from, to }) =>
          Array.from({ length: to - from }, (_, index) => from + index),
        ),
      );
      expect(unitedLength(stretches)).toBe(moments.size);
    }),
  );
});
