import { expect, it } from "vitest";
import { eachKeyGroup } from "../../../../src/core/pilot/ticket/key-groups.ts";
import { seededRandom } from "../../../../src/core/stats/random.ts";

it("shows every key that two or more wanted rows share, once and with all of them", () => {
  const random = seededRandom(1, "keys");
  const keys = Array.from({ length: 20_000 }, () => [random.below(900) - 450, random.below(9)]);
  const isWanted = (row: number) => row % 5 > 0;
  const expected = new Map<string, number[]>();
  for (const [row, key] of keys.entries()) {
    if (isWanted(row)) expected.set(key.join(), [...(expected.get(key.join()) ?? []), row]);
  }
  const found: number[][] = [];
  eachKeyGroup(
    {
      count: keys.length,
      width: 1,
      isWanted,
      keyLow: (row) => keys[row]?.[0] ?? 0,
      keyHigh: (row) => keys[row]?.[1] ?? 0,
      write: (row, into, at) => {
        into[at] = row;
      },
    },
    ({ numbers, places, count }) => {
      const rows = [...places.subarray(0, count)].map((place) => numbers[place] ?? -1);
      found.push(rows.sort((left, right) => left - right));
    },
  );
  const shared = [...expected.values()].filter((rows) => rows.length > 1);
  const byFirst = (left: number[], right: number[]) => (left[0] ?? 0) - (right[0] ?? 0);
  expect(found.sort(byFirst)).toEqual(shared.sort(byFirst));
});
