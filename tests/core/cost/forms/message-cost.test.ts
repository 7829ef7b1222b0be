import { expect, it } from "vitest";
import { messageCost } from "../../../../src/core/cost/forms/message-cost.ts";
import type { PaidPushes, PushOrigin } from "../../../../src/core/cost/paid-pushes.ts";
import { basisOf } from "../../../workspaces/cost-basis.ts";

const messagePlans = {
  channel: "line",
  replyWindowSeconds: 60,
  broadcastsPerMonth: 5800,
  plans: [
    { fee: 0, included: 200 },
    { fee: 800, included: 3000 },
    { fee: 1200, included: 6000, topUp: [{ upTo: 100, price: 0.2 }, { price: 0.1 }] },
  ],
  observedOn: "2026-10-01",
  source: "x",
};
const drivers = { messagePlans };
const form = { from: "messages" as const };

function pushes(per100: number, origin: PushOrigin = "billed-in-pilot"): PaidPushes {
  const place = { file: "pilots/alpha/tests.yaml", line: 7, column: 1 };
  const range = { low: per100, likely: per100, high: per100 };
  return { per100: range, origin, contacts: null, place };
}

function yearly(found: ReturnType<typeof messageCost>): number | null {
  return "amountIn" in found ? found.amountIn(0).likely : null;
}

it("takes the cheapest plan that can carry them, with its top-ups tier by tier", () => {
  const billed = (per100: number) =>
    yearly(messageCost(form, basisOf({ drivers, measured: { paidPushes: [pushes(per100)] } })));
  expect(billed(10)).toBe(1200 * 12);
  expect(billed(60)).toBeCloseTo((1200 + 100 * 0.2 + 60 * 0.1) * 12, 9);
  const quiet = { messagePlans: { ...messagePlans, broadcastsPerMonth: 0 } };
  const measured = { paidPushes: [pushes(30)] };
  expect(yearly(messageCost(form, basisOf({ drivers: quiet, measured })))).toBe(0);
});

it("believes what is declared, then the best that the pilot knows, and says where it stands", () => {
  const delays = pushes(50, "reply-delay-in-pilot");
  const late = messageCost(form, basisOf({ drivers, measured: { paidPushes: [delays] } }));
  expect("arithmetic" in late && late.arithmetic?.params).toMatchObject({
    per100: 50,
    origin: "reply-delay-in-pilot",
    pushes: 300,
  });
  const measured = { paidPushes: [pushes(11), delays] };
  const both = messageCost(form, basisOf({ drivers, measured }));
  expect("arithmetic" in both && both.arithmetic?.params.per100).toBe(11);
  expect("arithmetic" in both && both.arithmetic?.place?.line).toBe(7);
  const told = messageCost({ ...form, pushesPer100Contacts: 20 }, basisOf({ drivers, measured }));
  expect("arithmetic" in told && told.arithmetic?.params.origin).toBe("declared");
});

it("says which figure is missing", () => {
  expect(messageCost(form, basisOf())).toMatchObject({
    missing: { params: { driver: "message-plans" } },
  });
  expect(messageCost(form, basisOf({ drivers }))).toMatchObject({
    missing: { params: { driver: "paid-pushes" } },
  });
  const small = { messagePlans: { ...messagePlans, plans: [{ fee: 0, included: 200 }] } };
  const measured = { paidPushes: [pushes(0)] };
  expect(messageCost(form, basisOf({ drivers: small, measured }))).toMatchObject({
    missing: { params: { driver: "price-tier" } },
  });
});
