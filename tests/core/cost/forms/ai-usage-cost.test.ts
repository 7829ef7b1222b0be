import { expect, it } from "vitest";
import { aiUsageCost } from "../../../../src/core/cost/forms/ai-usage-cost.ts";
import { basisOf } from "../../../workspaces/cost-basis.ts";

const from = "ai-usage" as const;
const tiers = [{ upTo: 1000, price: 2 }];
const driverOf = (found: ReturnType<typeof aiUsageCost>) =>
  "missing" in found ? found.missing.params.driver : null;

it("bills contacts × share × billed share, less what is included, twelve times", () => {
  const form = { from, aiShare: 0.4, billedShare: 0.5, includedUnits: 50, tiers };
  const found = aiUsageCost(form, basisOf());
  expect("amountIn" in found && found.amountIn(0).likely).toBe((1000 * 0.4 * 0.5 - 50) * 2 * 12);
});

it("never bills below nothing", () => {
  const form = { from, aiShare: 0.1, billedShare: 0.1, includedUnits: 500, tiers };
  const found = aiUsageCost(form, basisOf());
  expect("amountIn" in found && found.amountIn(0).likely).toBe(0);
});

it("takes the sustained rate of the pilot where no billed share is given", () => {
  const measured = { aiShare: 0.4, sustainedShare: 0.3 };
  const found = aiUsageCost({ from, tiers }, basisOf({ measured }));
  expect("amountIn" in found && found.amountIn(0).likely).toBeCloseTo(1000 * 0.4 * 0.3 * 24, 9);
  expect("arithmetic" in found && found.arithmetic?.params.origin).toBe("measured-in-pilot");
});

it("says which figure is missing, a tier for later years too", () => {
  expect(driverOf(aiUsageCost({ from, tiers }, basisOf()))).toBe("ai-shares");
  const form = { from, aiShare: 1, billedShare: 1, tiers };
  const drivers = { contactsGrowth: 0.1 };
  expect(driverOf(aiUsageCost(form, basisOf({ drivers })))).toBe("price-tier");
  expect(driverOf(aiUsageCost({ ...form, currency: "USD" }, basisOf()))).toBe("exchange-rate");
  const channels = [{ id: "line", label: "x", monthlyVolume: null, core: true, phase: 1 }];
  expect(driverOf(aiUsageCost(form, basisOf({ decision: { channels } })))).toBe("contacts");
});
