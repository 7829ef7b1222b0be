import { expect, it } from "vitest";
import { found, paths, pointedAt } from "../../../workspaces/checked-case.ts";

const cost = (low: number, likely: number, high: number) =>
  [
    paths.vendor,
    "answers:",
    `costs:
  seats:
    { low: ${low}, likely: ${likely}, high: ${high}, kind: quote, observedOn: 2026-05-04, source: 報價 }
answers:`,
  ] as const;

it("low, likely and high stand in this order", () => {
  expect(found(cost(10, 20, 20))).toEqual([]);
  const diagnostics = found(cost(30, 20, 10));
  expect(diagnostics.map(({ code, params }) => [code, params.lowKey])).toEqual([
    ["range-out-of-order", "low"],
    ["range-out-of-order", "likely"],
  ]);
  expect(diagnostics.map(pointedAt)).toEqual(["30", "20"]);
});

it("service opens before it closes", () => {
  const calendar = `calendar:
  zone: Asia/Taipei
  weeklyHours:
    - { weekday: monday, opens: "18:00", closes: "09:00" }
  years: []
kpis:`;
  const [first] = found([paths.kpis, "kpis:", calendar]);
  expect([first?.code, first?.params.high]).toEqual(["range-out-of-order", "09:00"]);
});
