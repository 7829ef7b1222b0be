import { seededRandom } from "../stats/random.ts";
import { requireThat } from "../stats/require-that.ts";

/** Something that may be drawn: its name, and the group in which it is drawn. */
export type Candidate = { id: string; stratum: string };

function groupsOf(candidates: readonly Candidate[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { id, stratum } of candidates) {
    const group = groups.get(stratum);
    if (group) group.push(id);
    else groups.set(stratum, [id]);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Shares of the sample by the size of each group: whole numbers, largest remainders first. */
function shares(sizes: readonly number[], wanted: number): number[] {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const exact = sizes.map((size) => (size * Math.min(wanted, all)) / all);
  const whole = exact.map(Math.floor);
  const order = [...sizes.keys()].sort(
    (a, b) => ((exact[b] ?? 0) % 1) - ((exact[a] ?? 0) % 1) || a - b,
  );
  let left = Math.min(wanted, all) - whole.reduce((sum, one) => sum + one, 0);
  for (const index of order) {
    if (left <= 0) break;
    whole[index] = (whole[index] ?? 0) + 1;
    left -= 1;
  }
  return whole;
}

/**
 * Which of these are looked at, when `wanted` are drawn at random inside their groups, each group in
 * proportion to its size? The same seed draws the same, whatever the order in which they come. All of
 * them when there are fewer.
 *
 * @example drawSample([{ id: "a", stratum: "line" }], 1, 7).length // 1
 * @throws RangeError when `wanted` is not a whole number from 0
 */
export function drawSample(
  candidates: readonly Candidate[],
  wanted: number,
  seed: number,
): Candidate[] {
  requireThat(Number.isInteger(wanted) && wanted >= 0, "drawSample: wanted must be 0 or more");
  if (candidates.length === 0) return [];
  const groups = groupsOf(candidates);
  const counts = shares(
    [...groups.values()].map((ids) => ids.length),
    wanted,
  );
  return [...groups].flatMap(([stratum, ids], index) => {
    const random = seededRandom(seed, `sample ${stratum}`);
    const pool = [...ids].sort();
    const drawn = Array.from({ length: counts[index] ?? 0 }, () => {
      const at = random.below(pool.length);
      return pool.splice(at, 1)[0] ?? "";
    });
    return drawn.sort().map((id) => ({ id, stratum }));
  });
}
