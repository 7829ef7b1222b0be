import { expect, it } from "vitest";
import type { Workspace } from "../../../src/core/parse/workspace.ts";
import { contractPriceRules } from "../../../src/core/stages/contract-price-rules.ts";
import { shippedSample } from "../../workspaces/shipped-sample.ts";
import { changed, stageContext, withVendor } from "../../workspaces/stage-context.ts";

const sample = shippedSample();
const itemOf = (item: string, workspace: Workspace) =>
  contractPriceRules[item]?.(stageContext(workspace));

/** The leader with every clause agreed, and these numbers in the exit package. */
function agreed(numbers: object): Workspace {
  const clauses = Object.fromEntries(
    (sample.clauses?.value.clauses ?? []).map(({ id }) => [id, { status: "agreed", numbers }]),
  );
  return withVendor(sample, "tidalleaf", { clauses });
}

it("portability stays open while the days of leaving cannot all be true", () => {
  const fits = { "retrieval-days": 30, "deletion-days": 30 };
  expect(itemOf("portability-clauses", agreed(fits))?.status).toBe("done");
  const longer = itemOf("portability-clauses", agreed({ ...fits, "retrieval-days": 45 }));
  expect(longer).toMatchObject({
    status: "open",
    reason: { id: "retrieval-after-deletion", params: { days: 45, against: 30 } },
  });
});

it("privacy clauses do not do while our notice leaves out a territory", () => {
  const told = agreed({ days: 1 });
  expect(itemOf("privacy-clauses", told)?.status).toBe("done");
  const notice = { on: "2026-08-20", territories: ["TW"] };
  const untold = changed(told, "decision", () => ({ privacyNotice: notice }));
  expect(itemOf("privacy-clauses", untold)).toMatchObject({
    status: "open",
    reason: { id: "notice-lacks-territory", params: { vendor: "tidalleaf", territory: "SG" } },
  });
});
