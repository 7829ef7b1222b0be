import { expect, it } from "vitest";
import { drawSample } from "../../../src/core/rehearsal/draw-sample.ts";

const candidates = Array.from({ length: 100 }, (_, at) => ({
  id: `T-${at}`,
  stratum: at < 75 ? "line" : "phone",
}));

it("draws inside groups in proportion, the same for a seed whatever the order", () => {
  const drawn = drawSample(candidates, 20, 7);
  expect(drawn.filter(({ stratum }) => stratum === "line")).toHaveLength(15);
  expect(drawSample([...candidates].reverse(), 20, 7)).toEqual(drawn);
  expect(drawSample(candidates, 20, 8)).not.toEqual(drawn);
  expect(new Set(drawn.map(({ id }) => id)).size).toBe(20);
});

it("draws everybody equally often", () => {
  const counts = new Map<string, number>();
  for (let seed = 0; seed < 2000; seed += 1) {
    for (const { id } of drawSample(candidates.slice(0, 10), 3, seed)) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  // 600 expected each, standard deviation about 20.
  for (const count of counts.values()) expect(Math.abs(count - 600)).toBeLessThan(100);
});

it("takes all when there are fewer, and none from nothing", () => {
  expect(drawSample(candidates, 500, 1)).toHaveLength(100);
  expect(drawSample([], 5, 1)).toEqual([]);
});
