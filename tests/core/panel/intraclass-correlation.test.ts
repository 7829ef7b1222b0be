import { expect, it } from "vitest";
import { intraclassCorrelation } from "../../../src/core/panel/intraclass-correlation.ts";

it("forgives a harsh judge in consistency, not in agreement", () => {
  const found = intraclassCorrelation([
    [4, 2],
    [3, 1],
    [2, 0],
  ]);
  expect(found.consistency?.single).toBeCloseTo(1, 12);
  expect(found.absoluteAgreement?.single).toBeLessThan(0.5);
  expect(found.reason === null && found.judgeMeans).toEqual([3, 1]);
});

it("has no figure for the mean when targets do not differ at all", () => {
  const found = intraclassCorrelation([
    [4, 2],
    [4, 2],
  ]);
  expect(found.consistency).toEqual({ single: null, average: null });
  expect(found.absoluteAgreement?.single).toBe(0);
});

it("leaves out targets that somebody did not rate", () => {
  const rows = [
    [4, 2],
    [3, null],
    [1, 1],
    [2, 3],
  ];
  expect(intraclassCorrelation(rows)).toMatchObject({ targets: 3, leftOut: 1 });
});

it("says why there is no figure", () => {
  expect(intraclassCorrelation([[1], [2]]).reason).toBe("too-few-judges");
  expect(intraclassCorrelation([[1, 2]]).reason).toBe("too-few-targets");
  const equal = [
    [3, 3],
    [3, 3],
  ];
  expect(intraclassCorrelation(equal).reason).toBe("no-variation");
});
