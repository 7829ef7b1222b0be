import type { CostModel } from "../../src/core/cost/cost-model.ts";
import { own, productOf } from "../../src/core/cost/formula.ts";
import type { Range } from "../../src/core/cost/range.ts";

/** Lines that are typed, each with figures of its own; one list of ranges by year for each. */
export function typedCostModel(lines: readonly (readonly Range[])[]): CostModel {
  return {
    vendor: "alpha",
    lines: lines.flatMap((years, line) =>
      years.map((range, year) => ({
        line: `line ${line} ${year}`,
        formula: productOf([own("amount", range)]),
        slots: [{ year, amountYear: 0, factor: 1 }],
        counts: true,
      })),
    ),
    bands: [],
    anotherSwitch: null,
  };
}
