import { expect, it } from "vitest";
import { costOfVendors } from "../../../src/core/cost/cost-of-vendors.ts";
import {
  asOf,
  criterion,
  decisionOf,
  question,
  vendorOf,
  workspaceOf,
} from "../../workspaces/build-workspace.ts";

const line = (id: string, extra: object = {}) => ({
  id,
  label: id,
  driver: "x",
  unit: "x",
  timing: "yearly",
  ...extra,
});

const quote = (likely: number, extra: object = {}) => ({
  low: likely,
  likely,
  high: likely * 2,
  kind: "quote",
  observedOn: "2026-10-01",
  source: "x",
  ...extra,
});

const lines = [
  line("seats"),
  line("set-up", { timing: "once" }),
  line("ai-vendor"),
  line("ai-strict", { standsBeside: "ai-vendor" }),
];

function costs(own: object, decision: object = {}) {
  const workspace = workspaceOf(
    [question("q", 1, [criterion("it", 1)])],
    { alpha: vendorOf({}, { costs: own }) },
    {
      "checklists/decision.yaml": decisionOf({ horizonYears: 2, ...decision }),
      "checklists/cost-lines.yaml": { schemaVersion: 1, costs: lines },
    },
  );
  const [alpha] = costOfVendors(workspace, asOf).vendors;
  if (!alpha) throw new Error("no vendor");
  return alpha;
}

const opened = { stages: [{ id: "contract-price", opened: "2026-10-15" }] };
const all = {
  seats: quote(100),
  "set-up": quote(50),
  "ai-vendor": { notApplicable: "no AI" },
  "ai-strict": quote(9),
};

it("adds what is valued, and never the other count of the same money", () => {
  const found = costs(all);
  expect(found.presentCost).toEqual({ low: 250, likely: 250, high: 500 });
  expect(found.years?.map(({ likely }) => likely)).toEqual([150, 100]);
  expect(found.lines.map(({ state }) => state)).toEqual([
    "valued",
    "valued",
    "not-applicable",
    "beside",
  ]);
  expect(found.isComplete).toBe(true);
});

it("takes a blank for unknown, not for zero", () => {
  const { seats } = all;
  const found = costs({ seats });
  expect(found.isComplete).toBe(false);
  expect(found.missing).toEqual(["set-up", "ai-vendor", "ai-strict"]);
  expect(costs({}).presentCost).toBeNull();
});

it("reads no quote that has lapsed, and no sealed one before the contract stage", () => {
  const lapsed = costs({ ...all, seats: quote(100, { validUntil: "2026-10-31" }) });
  expect(lapsed.lines[0]).toMatchObject({ state: "expired", presentCost: null });
  const sealed = { ...all, seats: quote(100, { sealed: true }) };
  expect(costs(sealed).lines[0]).toMatchObject({ state: "sealed", presentCost: null });
  expect(costs(sealed).presentCost?.likely).toBe(50);
  expect(costs(sealed, opened).lines[0]?.state).toBe("valued");
});

it("discounts where a rate is declared", () => {
  const found = costs(all, { discountRate: 0.25 });
  expect(found.presentCost?.likely).toBe(150 + 80);
});
