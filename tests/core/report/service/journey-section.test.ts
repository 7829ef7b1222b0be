import { expect, it } from "vitest";
import {
  journeyLines,
  journeySection,
  signedGap,
} from "../../../../src/core/report/service/journey-section.ts";
import { bothLanguages } from "../../../cli/terminal.ts";
import {
  provenContext,
  rowOf,
  tablesIn,
  withoutBaseline,
  withTouchpoints,
} from "../../../workspaces/proven-sample.ts";

it.each(bothLanguages)(
  "shows today and each pilot, with the remark on the name (%s)",
  async (language) => {
    const context = await provenContext(language);
    expect(journeyLines(context).map(({ id }) => id)).toEqual(["baseline", "tidalleaf", "norvane"]);
    const section = journeySection(context);
    expect(section.blocks.map(({ kind }) => kind)).toEqual(["figures", "text", "chart", "table"]);
    expect(JSON.stringify(section)).toContain("Customer Effort Score");
    const row = rowOf(tablesIn(section).get("journey-touchpoints"), "chat-before-sale");
    expect(row[0]).toMatch(/^4\. /);
    expect(Number(row[3])).toBeGreaterThan(Number(row[2]));
  },
);

it("says that there is no journey, and that nobody was asked", async () => {
  const without = await provenContext("en", (workspace) => ({ ...workspace, journey: null }));
  expect(journeySection(without).blocks).toHaveLength(1);
  const unasked = await provenContext("en", (workspace) => ({ ...workspace, pilots: new Map() }));
  expect(JSON.stringify(journeySection(unasked).blocks[0])).toContain("not done");
});

it("does not say that nobody was asked where the journey has no touchpoint to ask about", async () => {
  const bare = await provenContext("en", (workspace) => withTouchpoints(workspace, []));
  const { blocks } = journeySection(bare);
  expect(blocks).toHaveLength(1);
  expect(JSON.stringify(blocks)).toContain("no touchpoint");
  expect(JSON.stringify(blocks)).not.toContain("survey.csv");
});

it("does not take a pilot for today where nobody was asked about today", async () => {
  const context = await provenContext("en", withoutBaseline);
  expect(journeyLines(context).map(({ id }) => id)).toEqual(["tidalleaf", "norvane"]);
  const table = tablesIn(journeySection(context)).get("journey-touchpoints");
  expect(rowOf(table, "chat-before-sale").at(-2)).toBe("—");
});

it("writes gaps with their sign", () => {
  expect([signedGap(-0.4, "en"), signedGap(null, "en")]).toEqual(["−0.40", "—"]);
});
