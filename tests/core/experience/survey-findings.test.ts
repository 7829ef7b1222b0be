import { expect, it } from "vitest";
import { surveyFindings } from "../../../src/core/experience/survey-findings.ts";
import { recordsWith, tableOf, withFolder } from "../../workspaces/pilot-records.ts";
import { shippedSample } from "../../workspaces/shipped-sample.ts";

const sample = shippedSample();

/** The sample's pilot with the answers of so many of its customers. */
function askedOf(people: number) {
  const rows = sample.pilots.get("tidalleaf")?.records.survey?.rows ?? [];
  const own = rows.filter(({ period, group }) => period === "pilot" && group === "customer");
  const first = [...new Set(own.map(({ respondent }) => respondent))].slice(0, people);
  const survey = tableOf(
    "survey.csv",
    own.filter(({ respondent }) => first.includes(respondent)),
  );
  return surveyFindings(withFolder(sample, () => recordsWith({ survey })));
}

it("names a survey of one person, and none of thirty or of nobody", () => {
  expect(askedOf(1)).toMatchObject([
    { code: "survey-few-people", params: { found: 1, least: 30 } },
  ]);
  expect(askedOf(29)).toHaveLength(1);
  expect(askedOf(30)).toEqual([]);
  expect(askedOf(0)).toEqual([]);
});
