import { expect, it } from "vitest";
import { exitCost } from "../../../../src/core/cost/forms/exit-cost.ts";
import { basisOf } from "../../../workspaces/cost-basis.ts";

const place = { file: "pilots/alpha/export-rehearsal/rehearsal.yaml", line: 14, column: 8 };
const feePlace = { ...place, line: 15 };
const drivers = { wagePerHour: 300 };
const likelyOf = (found: ReturnType<typeof exitCost>) =>
  "amountIn" in found ? found.amountIn(0).likely : null;

it("takes hours and charge from the exit rehearsal, and says where they stand", () => {
  const measured = { exit: { hours: 31, fee: 500, place, feePlace } };
  const found = exitCost({ from: "exit" }, basisOf({ drivers, measured }));
  expect(likelyOf(found)).toBe(31 * 300 + 500);
  const { arithmetic = null } = "arithmetic" in found ? found : {};
  expect(arithmetic).toMatchObject({ params: { origin: "exit-rehearsal", hours: 31 }, place });
});

it("says where a measured charge stands though the hours are declared", () => {
  const measured = { exit: { hours: 31, fee: 500, place, feePlace } };
  const found = exitCost({ from: "exit", hours: 40 }, basisOf({ drivers, measured }));
  expect(likelyOf(found)).toBe(40 * 300 + 500);
  expect(found).toMatchObject({ arithmetic: { params: { origin: "declared" }, place: feePlace } });
});

it("enlarges a rehearsal that moved part of the data, and adds paid months of retrieval", () => {
  const measured = { exit: { hours: 10, fee: 0, place, feePlace } };
  const form = { from: "exit" as const, times: 4, retrieval: { months: 2, feePerMonth: 1000 } };
  expect(likelyOf(exitCost(form, basisOf({ drivers, measured })))).toBe(10 * 4 * 300 + 2000);
});

it("is unknown, and never 0, while nothing was rehearsed or declared", () => {
  const missing = (measured: object, form = {}) =>
    exitCost({ from: "exit", ...form }, basisOf({ drivers, measured }));
  expect(missing({})).toMatchObject({ missing: { params: { driver: "exit-hours" } } });
  const noFee = { exit: { hours: 31, fee: null, place, feePlace } };
  expect(missing(noFee)).toMatchObject({ missing: { params: { driver: "exit-fee" } } });
  expect(likelyOf(missing({}, { hours: 40, fee: 0 }))).toBe(12_000);
  expect(exitCost({ from: "exit" }, basisOf())).toMatchObject({
    missing: { params: { driver: "wage-per-hour" } },
  });
});
