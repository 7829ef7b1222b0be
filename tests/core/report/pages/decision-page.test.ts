import { expect, it } from "vitest";
import { decisionPage } from "../../../../src/core/report/pages/decision-page.ts";
import { contextOf, noPilots, without } from "../../../workspaces/reported-decision.ts";

const sectionsOf = (context: ReturnType<typeof contextOf>) =>
  decisionPage(context).sections.map(({ id }) => id);

it("tells the whole story in the order in which it is asked for", () => {
  expect(sectionsOf(contextOf())).toEqual([
    "why",
    "ranking",
    "gates",
    "firewall",
    "pilot",
    "cost",
    "top-risks",
    "flips",
    "next-steps",
    "record",
  ]);
});

it("never falls silent on pilot, cost and stages, of which it says that they are missing", () => {
  const bare = without(
    "checklists/cost-lines.yaml",
    "checklists/procurement-checklist.yaml",
    "pilots/alpha/pilot.yaml",
  );
  expect(sectionsOf(contextOf(bare, noPilots))).toEqual(
    expect.arrayContaining(["pilot", "cost", "firewall"]),
  );
});
