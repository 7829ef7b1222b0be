import { expect, it } from "vitest";
import { leastRepeatRate } from "../../../../src/core/parse/checks/contact-base.ts";
import { type Change, found, paths, pointedAt } from "../../../workspaces/checked-case.ts";

const declared = (base: string): Change => [paths.kpis, "contactBase: ticket\n", base];

it("the least repeat rate is that of the catalogue", () => {
  expect(leastRepeatRate(0.7, 0)).toBeCloseTo(0.2308, 4);
  expect(leastRepeatRate(0.8, 0)).toBeCloseTo(0.1667, 4);
  expect(leastRepeatRate(0.889, 0)).toBeLessThan(0.1);
  expect(leastRepeatRate(0.947, 0)).toBeCloseTo(0.05, 2);
  expect(leastRepeatRate(0.7, 0.63)).toBeCloseTo(0.1, 3);
});

it("on tickets 70 and 10 go together", () => {
  expect(found()).toEqual([]);
});

it("with the base undeclared the tool asks for it", () => {
  const [first, ...rest] = found(declared(""));
  expect([first?.code, first?.severity, first?.params.least]).toEqual([
    "contact-base-undeclared",
    "warning",
    "23.1%",
  ]);
  expect(rest).toEqual([]);
});

it("on contacts with nobody giving up it is an error that shows the arithmetic", () => {
  const [first] = found(declared("contactBase: contact\ngiveUpShare: 0\n"));
  expect([first?.code, first?.severity]).toEqual(["targets-contradict", "error"]);
  expect(first?.params).toMatchObject({ f: "70%", r: "10%", least: "23.1%" });
  expect(first?.params).toMatchObject({ offerR: "23.1%", offerF: "88.9%" });
  expect(first && pointedAt(first)).toBe("0.1");
});

it("on contacts with the give-up share blank it is a question", () => {
  const [first] = found(declared("contactBase: contact\n"));
  expect([first?.code, first?.params.needed]).toEqual(["give-up-share-undeclared", "63%"]);
});

it("a give-up share that is large enough settles it, a small one only warns", () => {
  expect(found(declared("contactBase: contact\ngiveUpShare: 0.64\n"))).toEqual([]);
  const [first] = found(declared("contactBase: contact\ngiveUpShare: 0.3\n"));
  expect([first?.code, first?.severity]).toEqual(["targets-contradict", "warning"]);
});
