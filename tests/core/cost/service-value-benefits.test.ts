import { expect, it } from "vitest";
import { serviceValueBenefits } from "../../../src/core/cost/service-value-benefits.ts";
import { costedWorkspace } from "../../workspaces/cost-basis.ts";

const dated = { observedOn: "2026-10-01", source: "x" };
const serviceValue = {
  churnAvoided: {
    customersWithBadService: { low: 900, likely: 1300, high: 1800 },
    churnDrop: { low: 0.02, likely: 0.05, high: 0.08 },
    marginLeft: { low: 1800, likely: 2400, high: 3200 },
    startYear: 2,
    ...dated,
  },
  acquisitionSaved: { customersKept: 65, acquisitionCost: 1070, ...dated },
};

it("works a line out in three figures, with its factors, its day and its place", () => {
  const found = serviceValueBenefits(costedWorkspace({ serviceValue }).value);
  const churn = found.get("churn-avoided");
  expect(churn?.amount.low).toBeCloseTo(32_400, 6);
  expect(churn?.amount.likely).toBeCloseTo(156_000, 6);
  expect(churn?.amount.high).toBeCloseTo(460_800, 6);
  expect(churn).toMatchObject({
    startYear: 2,
    arithmetic: {
      id: "benefit-churn-avoided",
      params: { contacts: 1300, share: 0.05, unitPrice: 2400, observedOn: "2026-10-01" },
      place: { file: "checklists/service-value.yaml" },
    },
  });
  expect(found.get("acquisition-saved")).toMatchObject({
    amount: { likely: 69_550 },
    startYear: 1,
    arithmetic: { params: { contacts: 65, unitPrice: 1070 } },
  });
});

it("knows nothing where nobody wrote what service is worth", () => {
  expect(serviceValueBenefits(null).size).toBe(0);
});
