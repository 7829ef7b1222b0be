import { expect, it } from "vitest";
import {
  recoverySection,
  remediesSection,
} from "../../../../src/core/report/service/remedies-section.ts";
import { provenContext, rowOf, tablesIn } from "../../../workspaces/proven-sample.ts";

it("has five stages of three remedies, and writes out where no gap was found", async () => {
  const table = tablesIn(remediesSection(await provenContext("en"))).get("remedies");
  expect(table?.rows.map(({ id }) => id)).toEqual([
    "awareness",
    "consideration",
    "purchase",
    "use",
    "loyalty",
  ]);
  const bare = await provenContext("en", (workspace) => {
    const { journey } = workspace;
    if (!journey) return workspace;
    const stages = journey.value.stages.map((stage) => ({ ...stage, touchpoints: [] }));
    return { ...workspace, journey: { ...journey, value: { ...journey.value, stages } } };
  });
  const empty = tablesIn(remediesSection(bare)).get("remedies");
  expect(rowOf(empty, "use").slice(1)).toEqual(Array(3).fill("no gap found"));
});

it("shows the tiers of recovery, and nothing without a journey", async () => {
  const table = tablesIn(recoverySection(await provenContext("zh-Hant"))).get("recovery");
  expect(table?.rows).toHaveLength(3);
  const without = await provenContext("en", (workspace) => ({ ...workspace, journey: null }));
  expect([remediesSection(without), recoverySection(without)]).toEqual([null, null]);
});
