import { expect, it } from "vitest";
import {
  kpiDifference,
  kpiInterval,
  kpiValue,
  unitOnce,
} from "../../../src/core/report/kpi-value.ts";

const time = { scale: "ratio", unit: "seconds" } as const;
const share = { scale: "difference", unit: "share" } as const;

it.each([
  [0.734, "share", "73.4 %"],
  [754, "seconds", "12 min 34 s"],
  [-3.25, "points", "−3.3"],
  [12, "tickets", "+12.0"],
] as const)("writes %s %s as %s", (value, unit, written) => {
  expect(kpiValue(value, unit, "en")).toBe(written);
});

it("writes what is unknown as a dash, never as 0", () => {
  for (const unit of ["share", "seconds", "points", "tickets"] as const) {
    expect(kpiValue(null, unit, "zh-Hant")).toBe("—");
  }
  expect(kpiDifference(null, time, "en")).toBe("—");
  expect(kpiInterval(null, share, "en")).toBe("—");
});

it("writes a ratio as the change it means, and a share in percentage points", () => {
  expect(kpiDifference(0.65, time, "en")).toBe("−35.0 %");
  expect(kpiDifference(0.042, share, "zh-Hant")).toBe("+4.2 個百分點");
  expect(kpiInterval([0.6, 0.7], time, "en")).toBe("−40.0 … −30.0 %");
  expect(kpiInterval([-0.05, 0.02], share, "en")).toBe("−5.0 … +2.0 percentage points");
});

it("says a shared unit once, and two units where there are two", () => {
  expect(unitOnce("5 min", "9 min")).toBe("5 … 9 min");
  expect(unitOnce("50 s", "2 min")).toBe("50 s … 2 min");
  expect(unitOnce("—", "—")).toBe("— … —");
});
