import { expect, it } from "vitest";
import { dataPlacesSection } from "../../../../src/core/report/sections/data-places-section.ts";
import { rowOf, tableIn } from "../../../workspaces/report-contents.ts";
import { contextOf, wholeDecision } from "../../../workspaces/reported-decision.ts";

const words = (zhHant: string, en: string) => ({ "zh-Hant": zhHant, en });
const rule = {
  territory: "CN",
  reason: words("內規", "Our rule"),
  source: words("內規", "Policy"),
};
const contextFor = (
  dataPlaces: object | undefined,
  restrictedTerritories?: object[],
  privacyNotice?: object,
) =>
  contextOf({
    ...wholeDecision,
    "checklists/decision.yaml": {
      ...wholeDecision["checklists/decision.yaml"],
      restrictedTerritories,
      privacyNotice,
    },
    "scorecards/alpha.yaml": { ...wholeDecision["scorecards/alpha.yaml"], dataPlaces },
  });
const cloud = { name: words("雲", "Cloud"), territory: "SG", does: words("機房", "Hosting") };

it("shows the territory that the buyer restricts with the reason, and what nobody asked", () => {
  const section = dataPlacesSection("alpha", contextFor({ hosted: ["TW", "CN"] }, [rule]));
  expect(section?.lead).toContain("mainland China");
  expect(rowOf(tableIn(section), "hosted")).toMatchObject({
    territory: { text: "Taiwan, mainland China" },
    state: { text: "A restricted territory", tone: "bad", detail: "mainland China: Our rule" },
  });
  expect(rowOf(tableIn(section), "owned").state).toMatchObject({ text: "Not asked yet" });
});

it("lists sub-processors and misses the maker of the AI", () => {
  const table = tableIn(dataPlacesSection("alpha", contextFor({ subProcessors: [cloud] })));
  expect(rowOf(table, "sub-processors").state).toMatchObject({
    tone: "warn",
    detail: "No maker of the AI is named",
  });
  expect(rowOf(table, "sub-processor-1")).toMatchObject({
    what: { text: "Cloud" },
    territory: { text: "Singapore" },
  });
  const withAi = contextFor({ subProcessors: [{ ...cloud, isAiMaker: true }] });
  const ai = tableIn(dataPlacesSection("alpha", withAi));
  expect(rowOf(ai, "sub-processors").state?.tone).toBe("good");
  expect(rowOf(ai, "sub-processor-1").what?.mark).toBe("Maker of the AI");
});

it("is null where nobody asked and nothing is restricted", () => {
  expect(dataPlacesSection("alpha", contextFor(undefined))).toBeNull();
});

it("names territories that our own privacy notice leaves out", () => {
  const notice = { on: "2026-08-20", territories: ["TW"] };
  const table = tableIn(
    dataPlacesSection("alpha", contextFor({ hosted: ["TW", "SG"], owned: ["US"] }, [], notice)),
  );
  expect(rowOf(table, "hosted").state).toMatchObject({
    tone: "warn",
    detail: "Our privacy notice does not name: Singapore",
  });
  expect(rowOf(table, "owned").state?.tone).toBe("good");
});
