import { expect, it } from "vitest";
import { readingBasis } from "../../../../src/core/panel/questionnaire/reading-basis.ts";
import { questionnaireCase } from "../../../workspaces/questionnaire-case.ts";

it("works out once what all workbooks share, and apart by language", () => {
  const basis = readingBasis(questionnaireCase(), "2026-11-01");
  expect(basis.asked("en")).toBe(basis.asked("en"));
  expect(basis.own("vendor", "en")).not.toBe(basis.own("vendor", "zh-Hant"));
  expect([...basis.vendors.values()].sort()).toEqual(["alpha", "beta"]);
  expect(basis.round.state).toBe("open");
});
