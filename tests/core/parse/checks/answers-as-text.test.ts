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

it.each(["待定", "n/a", "—", ".nan"])(
  "%s in place of a number is told once, as no number",
  (text) => {
    const [first, ...rest] = found(inVendor("reading: 3", `reading: ${text}`));
    expect([first?.code, rest]).toEqual(["not-a-number", []]);
  },
);
