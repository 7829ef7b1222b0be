import { expect, it } from "vitest";
import { addedChangeCell } from "../../../src/core/report/change-per-week.ts";

const time = { scale: "ratio", unit: "seconds" } as const;
const share = { scale: "difference", unit: "share" } as const;

it("turns logarithms of ratios into percent and leaves differences as they are", () => {
  const found = { estimate: Math.log(0.9), interval: [Math.log(0.8), 0] as [number, number] };
  expect(addedChangeCell(found, time, "en")).toMatchObject({
    text: "−10.0 %",
    detail: "[−20.0 … 0.0 %]",
  });
  expect(addedChangeCell({ estimate: 0.02, interval: null }, share, "en").text).toBe(
    "+2.0 percentage points",
  );
  expect(addedChangeCell({ estimate: null, interval: null }, share, "en").text).toBe("—");
});
