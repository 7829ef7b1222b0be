import { expect, it } from "vitest";
import { gapsSection } from "../../../../src/core/report/service/gaps-section.ts";
import {
  provenContext,
  rowOf,
  tablesIn,
  withoutBaseline,
} from "../../../workspaces/proven-sample.ts";

it("shows what the simulator put in: responsiveness gained with both", async () => {
  const table = tablesIn(gapsSection(await provenContext("en"))).get("service-gaps");
  const row = rowOf(table, "responsiveness");
  expect(row.slice(5, 7).every((text) => text.includes("smaller"))).toBe(true);
  expect(rowOf(table, "weighted")[2]).toMatch(/^−1\./);
});

it("says that nobody was asked", async () => {
  const context = await provenContext("en", (workspace) => ({ ...workspace, pilots: new Map() }));
  expect(gapsSection(context).blocks[0]?.kind).toBe("text");
});

it("takes no pilot for today: without a baseline nothing has a priority", async () => {
  const context = await provenContext("en", withoutBaseline);
  const row = rowOf(tablesIn(gapsSection(context)).get("service-gaps"), "responsiveness");
  expect(row.at(-1)).toBe("—");
});
