import { expect, it } from "vitest";
import { bareLine } from "../../../src/core/cost/line-result.ts";
import { certain } from "../../../src/core/cost/range.ts";
import { secondSwitch } from "../../../src/core/cost/second-switch.ts";
import type { CostLine } from "../../../src/core/schema/cost-lines.ts";
import { basisOf } from "../../workspaces/cost-basis.ts";

const line = (id: string, inSecondSwitch: CostLine["inSecondSwitch"]): CostLine => ({
  id,
  label: id,
  driver: "x",
  unit: "x",
  timing: "once",
  inSecondSwitch,
});
const lines = [line("set-up", "always"), line("exit-cost", "when-declared")];
const results = ["set-up", "exit-cost"].map((id) => ({
  ...bareLine(id, "valued"),
  firstAmount: certain(1000),
}));
const terms = { horizonYears: 3, discountRate: 0.1 };
const anotherSwitch = { probability: 0.4, year: 3 };

it("is probability × the parts, discounted to its year", () => {
  const found = secondSwitch(lines, results, basisOf({ drivers: { anotherSwitch } }), terms);
  expect("years" in found && found.years[2]?.likely).toBeCloseTo(400 / 1.21, 9);
});

it("takes early end and exit only where the decision says so", () => {
  const drivers = { anotherSwitch: { ...anotherSwitch, includes: ["exit-cost"] } };
  const found = secondSwitch(lines, results, basisOf({ drivers }), terms);
  expect("firstAmount" in found && found.firstAmount.likely).toBe(800);
});

it("falls into the last year when it is to come after the horizon", () => {
  const drivers = { anotherSwitch: { probability: 1, year: 9 } };
  const found = secondSwitch(lines, results, basisOf({ drivers }), terms);
  expect("years" in found && found.years.map(({ likely }) => likely > 0)).toEqual([
    false,
    false,
    true,
  ]);
});
