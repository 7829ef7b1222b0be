import { expect, it } from "vitest";
import { found, paths, pointedAt } from "../../../workspaces/checked-case.ts";

const rest = "kind: quote, observedOn: 2026-05-04, source: 報價";
const cost = (amounts: string) =>
  [paths.vendor, "answers:", `costs:\n  seats: { ${amounts}, ${rest} }\nanswers:`] as const;

it("asks whether nothing but 0 is free or unknown", () => {
  const [first, ...others] = found(cost("low: 0, likely: 0, high: 0"));
  expect([first?.code, first?.severity, others]).toEqual(["zero-price", "warning", []]);
  expect(found(cost("low: 0, likely: 0, high: 0, free: true"))).toEqual([]);
  expect(found(cost("low: 0, likely: 0, high: 5"))).toEqual([]);
});

it("asks the same of unit prices and exchange rates", () => {
  const form = (free: string) => `costs:
  seats:
    workedOut: { from: seats, tiers: [{ price: 0 }] }
    kind: quote${free}
    observedOn: 2026-05-04
    source: 報價
answers:`;
  const [tier] = found([paths.vendor, "answers:", form("")]);
  expect([tier?.code, tier?.params.key]).toEqual(["zero-price", "price"]);
  expect(found([paths.vendor, "answers:", form("\n    free: true")])).toEqual([]);
  const rates = "drivers: { exchangeRates: { USD: 0 } }\nseed:";
  expect(found([paths.decision, "seed:", rates]).map(({ code }) => code)).toEqual(["zero-price"]);
});

it("says of a negative amount that it is one, wherever it stands", () => {
  const diagnostics = found(cost("low: -5, likely: 0, high: 5"));
  expect(diagnostics.map(({ code }) => code)).toEqual(["negative-amount"]);
  expect(diagnostics.map(pointedAt)).toEqual(["-5"]);
  const wage = [paths.decision, "seed:", "drivers: { wagePerHour: -300 }\nseed:"] as const;
  expect(found(wage).map(({ code }) => code)).toEqual(["negative-amount"]);
});

it("lets a price fall from year to year", () => {
  expect(found(cost("low: 1, likely: 2, high: 3, growth: -0.1"))).toEqual([]);
});

it.each(["NaN", ".nan", "約 300", "1,200", "''"])("reads no number into %s", (text) => {
  const diagnostics = found(cost(`low: ${text}, likely: 2, high: 3`));
  expect(diagnostics.some(({ severity }) => severity === "error")).toBe(true);
});

it("takes a blank for blank, not for 0", () => {
  const diagnostics = found([paths.vendor, "answers:", "costs:\n  seats:\nanswers:"]);
  expect(diagnostics.length).toBeGreaterThan(0);
  expect(diagnostics.map(({ code }) => code)).not.toContain("zero-price");
});
