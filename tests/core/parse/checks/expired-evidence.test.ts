import { expect, it } from "vitest";
import { found, paths, pointedAt } from "../../../workspaces/checked-case.ts";

const until = (day: string) => [paths.vendor, "expires: 2027-05-04", `expires: ${day}`] as const;

it("evidence that ended before the day of judgement is a warning at its end", () => {
  const [one, ...more] = found(until("2026-11-01"));
  expect(more).toEqual([]);
  expect(one).toMatchObject({ code: "expired-evidence", severity: "warning" });
  expect(one && pointedAt(one)).toBe("2026-11-01");
});

it("on its last day it holds, and without a day of judgement nothing has expired", () => {
  expect(found(until("2026-11-02"))).toEqual([]);
  expect(found(until("2026-06-01"), [paths.decision, "asOf: 2026-11-02\n", ""])).toEqual([]);
});

it("one that had run out when it was handed over is told once, as that", () => {
  expect(found(until("2026-05-01")).map(({ code }) => code)).toEqual(["expired-when-obtained"]);
});
