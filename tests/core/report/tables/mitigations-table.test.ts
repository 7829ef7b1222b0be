import { expect, it } from "vitest";
import { mitigationsTable } from "../../../../src/core/report/tables/mitigations-table.ts";
import { rowOf } from "../../../workspaces/report-contents.ts";
import { changed, contextOf } from "../../../workspaces/reported-decision.ts";

const tableOf = (context: ReturnType<typeof contextOf>, vendor: string) => {
  const own = context.decision.risks.vendors.find((one) => one.vendor === vendor);
  return mitigationsTable(vendor, own?.risks ?? [], context);
};
// Its only control does not apply to beta, and alpha has it; gamma's is measured down to a low value.
const gamma = { answers: { inbox: { claim: 1 }, terms: { claim: 2 } } };

it("says what would lower a risk, whose task it is and by when", () => {
  const residualRisks = { "second-switch": { note: "…", due: "2026-10-01" } };
  const context = contextOf(changed("scorecards/gamma.yaml", { ...gamma, residualRisks }));
  const table = tableOf(context, "gamma");
  if (!table) throw new Error("no table");
  expect(table.rows.map(({ id, isGroup }) => [id, isGroup === true])).toEqual([
    ["second-switch", true],
    ["second-switch-likelihood-criterion-terms", false],
    ["hidden-cost", true],
    ["hidden-cost-likelihood-criterion-terms", false],
  ]);
  expect(rowOf(table, "second-switch").control?.detail).toBe("Residual: High: 4 × 5 = 20");
  expect(rowOf(table, "second-switch-likelihood-criterion-terms")).toMatchObject({
    control: { text: "Exit terms", detail: "Criterion" },
    effect: { text: "Likelihood: a step by itself" },
    why: { text: "Too low.", tone: "bad", trace: { file: "scorecards/gamma.yaml" } },
    owner: { text: "Project owner" },
    due: { text: "1 October 2026", tone: "bad", mark: "Overdue" },
  });
  expect(rowOf(table, "hidden-cost-likelihood-criterion-terms").due?.text).toBe("No day set");
});

it("is null where everything is in place, or nothing applies", () => {
  expect(tableOf(contextOf(), "alpha")).toBeNull();
  expect(tableOf(contextOf(), "beta")).toBeNull();
});
