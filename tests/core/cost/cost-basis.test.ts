import { expect, it } from "vitest";
import {
  channelPerMonth,
  contactsPerMonth,
  costBasis,
  likelyRate,
} from "../../../src/core/cost/cost-basis.ts";
import { basisOf, costedWorkspace } from "../../workspaces/cost-basis.ts";

const channel = (id: string, monthlyVolume: number | null, phase: number | "never" = 1) => ({
  id,
  label: id,
  monthlyVolume,
  core: true,
  phase,
});

it("lets contacts grow end by end, and leaves out channels that never go live", () => {
  const channels = [channel("line", 600), channel("email", 400), channel("fax", 50, "never")];
  const drivers = { contactsGrowth: { low: 0, likely: 0.1, high: 0.2 } };
  const basis = basisOf({ drivers, decision: { channels } });
  expect(contactsPerMonth(basis, 0)?.high).toBe(1000);
  const third = contactsPerMonth(basis, 2);
  expect(third?.low).toBe(1000);
  expect(third?.likely).toBeCloseTo(1210, 9);
  expect(third?.high).toBeCloseTo(1440, 9);
  expect(channelPerMonth(basis, "fax", 0)).toBeNull();
});

it("takes an unknown volume for unknown", () => {
  const channels = [channel("line", 600), channel("email", null)];
  const basis = basisOf({ decision: { channels } });
  expect(contactsPerMonth(basis, 0)).toBeNull();
  expect(channelPerMonth(basis, "line", 0)?.likely).toBe(600);
});

it("knows only rates that are declared", () => {
  const exchangeRates = { USD: { low: 31, likely: 32, high: 33 } };
  const basis = basisOf({ drivers: { exchangeRates } });
  expect([likelyRate(basis), likelyRate(basis, "TWD")]).toEqual([1, 1]);
  expect([likelyRate(basis, "USD"), likelyRate(basis, "EUR")]).toEqual([32, null]);
});

it("has measured nothing without a pilot", () => {
  const workspace = costedWorkspace({});
  const document = workspace.vendors.get("alpha");
  const measured = document && costBasis(document, workspace, new Map()).measured;
  const { paidPushes, ...rest } = measured ?? { paidPushes: null, none: 0 };
  expect(paidPushes).toEqual([]);
  expect(Object.values(rest).every((one) => one === null)).toBe(true);
});
