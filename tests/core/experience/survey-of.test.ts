import { expect, it } from "vitest";
import { surveyOf } from "../../../src/core/experience/survey-of.ts";
import { answered, recordsWith, tableOf, withFolder } from "../../workspaces/pilot-records.ts";
import { shippedSample } from "../../workspaces/shipped-sample.ts";

it("joins a vendor's answers with those about the present tool, asked once", () => {
  const asked = (period: "baseline" | "pilot") =>
    recordsWith({ survey: tableOf("survey.csv", [answered("order", { period })]) });
  const before = withFolder(shippedSample(), () => asked("baseline"), "baseline");
  const both = withFolder(before, () => asked("pilot"), "norvane");
  expect(surveyOf("norvane", both)?.map(({ period }) => period)).toEqual(["baseline", "pilot"]);
  expect(surveyOf("norvane", { ...both, pilots: new Map() })).toBeNull();
});
