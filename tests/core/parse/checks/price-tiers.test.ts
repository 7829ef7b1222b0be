import { expect, it } from "vitest";
import { found, paths } from "../../../workspaces/checked-case.ts";

const seats = (tiers: string, own = "") =>
  found([
    paths.vendor,
    "answers:",
    `costs:
  seats:
    workedOut: { from: seats, ${own}tiers: [${tiers}] }
    kind: quote
    observedOn: 2026-05-04
    source: 報價
answers:`,
  ]);

it("wants tiers that rise, the one without an end last", () => {
  expect(seats("{ upTo: 20, price: 5 }, { price: 4 }")).toEqual([]);
  const [first] = seats("{ upTo: 90, price: 5 }, { upTo: 80, price: 4 }");
  expect([first?.code, first?.params]).toEqual(["tiers-out-of-order", { upTo: 80, before: 90 }]);
  const [open] = seats("{ price: 5 }, { upTo: 80, price: 4 }");
  expect(open?.code).toBe("tiers-out-of-order");
});

it("finds no price at five times the seats of the plan", () => {
  const [first] = seats("{ upTo: 59, price: 5 }");
  expect([first?.code, first?.severity, first?.params]).toEqual([
    "tier-missing",
    "warning",
    { units: 60, most: 59 },
  ]);
  expect(seats("{ upTo: 60, price: 5 }")).toEqual([]);
  expect(seats("{ upTo: 60, price: 5 }", "seats: 13, ")[0]?.params.units).toBe(65);
});

it("looks at top-ups too", () => {
  const plans = `drivers:
  messagePlans:
    channel: line
    broadcastsPerMonth: 10
    observedOn: 2026-05-04
    source: 後台
    plans: [{ fee: 1, included: 2, topUp: [{ price: 2 }, { price: 1 }] }]
seed:`;
  expect(found([paths.decision, "seed:", plans])[0]?.code).toBe("tiers-out-of-order");
});
