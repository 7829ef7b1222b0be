import { requireThat } from "./require-that.ts";

/**
 * In how many ways can `chosen` things be picked out of `total`? Exact up to 2⁵³.
 * Example: `combinations(10, 4)` is 210.
 */
export function combinations(total: number, chosen: number): number {
  requireThat(
    Number.isInteger(total) && Number.isInteger(chosen) && chosen >= 0 && chosen <= total,
    "combinations: chosen must be a whole number between 0 and total",
  );
  let ways = 1;
  for (let step = 1; step <= Math.min(chosen, total - chosen); step += 1) {
    ways = (ways * (total - step + 1)) / step;
  }
  return Math.round(ways);
}

/**
 * Every way to pick `chosen` positions out of `total`, each as a rising list, in dictionary order.
 * Example: `[...everyChoice(3, 2)]` is `[[0, 1], [0, 2], [1, 2]]`.
 */
export function* everyChoice(total: number, chosen: number): Generator<readonly number[]> {
  requireThat(chosen >= 0 && chosen <= total, "everyChoice: chosen must be between 0 and total");
  const picked = Array.from({ length: chosen }, (_, index) => index);
  for (;;) {
    yield picked.slice();
    let place = chosen - 1;
    while (place >= 0 && picked[place] === total - chosen + place) place -= 1;
    if (place < 0) return;
    let value = picked[place] as number;
    for (let index = place; index < chosen; index += 1) picked[index] = ++value;
  }
}
