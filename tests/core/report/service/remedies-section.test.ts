import { expect, it } from "vitest";
import {
  recoverySection,
  remediesSection,
} from "../../../../src/core/report/service/remedies-section.ts";
import type { Touchpoint } from "../../../../src/core/schema/journey.ts";
import {
  provenContext,
  rowOf,
  tablesIn,
  withTouchpoints,
} from "../../../workspaces/proven-sample.ts";

it("has five stages of three remedies", async () => {
  const table = tablesIn(remediesSection(await provenContext("en"))).get("remedies");
  expect(table?.rows.map(({ id }) => id)).toEqual([
    "awareness",
    "consideration",
    "purchase",
    "use",
    "loyalty",
  ]);
});

it("finds no gap only where somebody looked: not without touchpoints, not at a break", async () => {
  const cells = async (touchpoints: Touchpoint[]) => {
    const context = await provenContext("en", (workspace) =>
      withTouchpoints(workspace, touchpoints),
    );
    return rowOf(tablesIn(remediesSection(context)).get("remedies"), "use").slice(1);
  };
  const words = { "zh-Hant": "退貨", en: "Returns" };
  const fine: Touchpoint = {
    id: "returns",
    label: words,
    weight: 1,
    expectation: words,
    moment: "neutral",
  };
  expect(await cells([])).toEqual(Array(3).fill("no touchpoint listed"));
  expect(await cells([fine])).toEqual(Array(3).fill("no gap found"));
  expect(await cells([{ ...fine, moment: "break" }])).toEqual(
    Array(3).fill("a break, and no remedy yet"),
  );
});

it("shows the tiers of recovery, and nothing without a journey", async () => {
  const table = tablesIn(recoverySection(await provenContext("zh-Hant"))).get("recovery");
  expect(table?.rows).toHaveLength(3);
  const without = await provenContext("en", (workspace) => ({ ...workspace, journey: null }));
  expect([remediesSection(without), recoverySection(without)]).toEqual([null, null]);
});
