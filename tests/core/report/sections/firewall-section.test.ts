import { expect, it } from "vitest";
import { firewallSection } from "../../../../src/core/report/sections/firewall-section.ts";
import { contextOf, without } from "../../../workspaces/reported-decision.ts";

it("shows the five stages: what is done, open with how much is missing, and waiting", () => {
  const [block] = firewallSection(contextOf()).blocks;
  expect(
    block?.kind === "stages" && block.stages.map(({ status, detail }) => [status, detail]),
  ).toEqual([
    ["done", "Complete"],
    ["open", "1 item missing"],
    ["waiting", "Starts when the stage before is done"],
    ["waiting", "Starts when the stage before is done"],
    ["waiting", "Starts when the stage before is done"],
  ]);
});

it("says that there is no checklist instead of showing no stages", () => {
  const section = firewallSection(contextOf(without("checklists/procurement-checklist.yaml")));
  expect(section.blocks).toEqual([{ kind: "text", text: expect.stringContaining("checklist") }]);
});
