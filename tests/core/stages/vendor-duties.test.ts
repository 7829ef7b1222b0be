import { expect, it } from "vitest";
import type { Workspace } from "../../../src/core/parse/workspace.ts";
import { contractPriceRules } from "../../../src/core/stages/contract-price-rules.ts";
import { vendorDuties } from "../../../src/core/stages/vendor-duties.ts";
import { shippedSample } from "../../workspaces/shipped-sample.ts";
import { stageContext, withVendor } from "../../workspaces/stage-context.ts";

const sample = shippedSample();

function dutiesOf(workspace: Workspace, vendor: string) {
  const document = workspace.vendors.get(vendor);
  if (!document) throw new Error(`no ${vendor}`);
  return vendorDuties(workspace, document);
}
const statusOf = (workspace: Workspace, vendor: string, duty: string) =>
  dutiesOf(workspace, vendor)?.find((one) => one.duty === duty)?.status;
const contract = (duties: object, more: object = {}) =>
  withVendor(sample, "tidalleaf", { duties, ...more });

it("tells a hole, a double, and a duty the contract does not mention apart", () => {
  const statuses = ["availability", "reseller-transfer", "third-line", "spare-contacts"].map(
    (duty) => statusOf(sample, "norvane", duty),
  );
  expect(statuses).toEqual(["held", "hole", "double", "silent"]);
});

it("is unknown, not empty, while nobody wrote down what the contract says", () => {
  expect(dutiesOf(sample, "luminovox")).toBeNull();
});

it("bought directly, maker and reseller are one party; through a reseller they are two", () => {
  const both = { billing: { maker: ["accountable"], reseller: ["accountable", "responsible"] } };
  expect(statusOf(contract(both), "tidalleaf", "billing")).toBe("held");
  const billing = dutiesOf(contract(both), "tidalleaf")?.find(({ duty }) => duty === "billing");
  expect(billing?.shares.maker).toEqual(["accountable", "responsible"]);
  expect(billing?.proposed).toBe("maker");
  const throughReseller = contract(both, { reseller: { name: "R" } });
  expect(statusOf(throughReseller, "tidalleaf", "billing")).toBe("double");
});

it("the stage item stays open for a hole, unknown without a table, done when all are held", () => {
  const rule = contractPriceRules["three-party-duties"];
  const itemOf = (workspace: Workspace) => {
    const found = rule?.(stageContext(workspace));
    return [found?.status, found?.reason.id, found?.reason.params.duty];
  };
  expect(itemOf(sample)).toEqual(["open", "duty-hole", "yearly-exercise"]);
  expect(itemOf(withVendor(sample, "tidalleaf", { duties: undefined }))).toEqual([
    "unknown",
    "duties-not-on-file",
    undefined,
  ]);
  const duties = sample.clauses?.value.duties ?? [];
  const asProposed = Object.fromEntries(
    duties.map(({ id, maker, reseller, customer }) => [id, { maker, reseller, customer }]),
  );
  expect(itemOf(contract(asProposed))[0]).toBe("done");
});
