import { expect, it } from "vitest";
import { type Change, found, paths, pointedAt } from "../../../workspaces/checked-case.ts";

const inVendor = (from: string, to: string): Change => [paths.vendor, from, to];

it.each([
  ["claim: true", "claim: 是", "是", "true"],
  ["claim: true", 'claim: "no"', '"no"', "false"],
  ["reading: 3", 'reading: "3"', '"3"', "3"],
  ["reading: 3", 'reading: "7"', '"7"', ""],
  ["reading: 3", "reading: 很好", "很好", ""],
  ["reading: [tickets]", "reading: 工單", "工單", ""],
])("%s written as %s is told once, with the value on its scale", (from, to, text, better) => {
  const [first, ...rest] = found(inVendor(from, to));
  expect([first?.code, first?.params.better, rest]).toEqual(["answer-not-on-scale", better, []]);
  expect(first && pointedAt(first)).toBe(text);
});

it("a Chinese word for a grade is told with the value that it means", () => {
  const [first, ...rest] = found(inVendor("grade: demo", "grade: 展示"));
  expect([first?.code, first?.params.nearest, rest]).toEqual(["not-one-of", "demo", []]);
});
