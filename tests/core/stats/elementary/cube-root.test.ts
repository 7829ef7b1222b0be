import { expect, it } from "vitest";
import { cubeRoot } from "../../../../src/core/stats/elementary/cube-root.ts";
import { seededRandom } from "../../../../src/core/stats/random.ts";
import { worstOf } from "./digits-apart.ts";

it("is that of the engine to within one unit in the last place", () => {
  const random = seededRandom(5);
  const places = Array.from(
    { length: 50_000 },
    () => (1 + random.uniform()) * 2 ** Math.floor(random.uniform() * 1800 - 900),
  );
  expect(worstOf(cubeRoot, Math.cbrt, places).apart).toBeLessThanOrEqual(1);
});

it("is exact for cubes and at the ends", () => {
  for (const root of [0, 1, 2, 3, 10, 0.5]) expect(cubeRoot(root * root * root)).toBe(root);
  expect(cubeRoot(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
});
