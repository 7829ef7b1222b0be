import { expect, it } from "vitest";
import { readLevel } from "../../../../src/core/panel/questionnaire/read-level.ts";
import { askedOf, entry } from "../../../workspaces/questionnaire-case.ts";

const criteria = new Map(askedOf().map(({ criterion }) => [criterion.id, criterion]));
const read = (id: string, value: string | number | null) => {
  const criterion = criteria.get(id);
  if (!criterion) throw new Error(id);
  const { value: level, findings } = readLevel(entry(value), criterion);
  return findings[0]?.code ?? level;
};

it("takes what the scale has, however it is written", () => {
  expect([
    read("inbox", 3),
    read("inbox", "３"),
    read("inbox", "3 級"),
    read("inbox", "第2級"),
  ]).toEqual([3, 3, 3, 2]);
  expect([read("owned", "是"), read("owned", "No"), read("owned", 1)]).toEqual([1, 0, 1]);
  expect([read("cover", 0.5), read("kinds", 2), read("minutes", "7.5")]).toEqual([0.5, 2, 7.5]);
  expect(read("inbox", null)).toBeNull();
});

it("refuses what lies off it, and everything in between", () => {
  expect([read("inbox", 2.5), read("inbox", 5), read("cover", 50), read("kinds", 4)]).toEqual(
    Array.from({ length: 4 }, () => "entry-off-scale"),
  );
  expect(read("inbox", "good")).toBe("level-in-words");
  expect(read("minutes", "soon")).toBe("entry-not-number");
});
