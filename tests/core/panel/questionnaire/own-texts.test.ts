import { expect, it } from "vitest";
import { ownTexts, plainText } from "../../../../src/core/panel/questionnaire/own-texts.ts";
import { vendorForm } from "../../../../src/core/panel/questionnaire/vendor-form.ts";
import { questionnaireCase } from "../../../workspaces/questionnaire-case.ts";

const workspace = questionnaireCase();
const basis = { workspace, language: "en", asOf: "2026-11-01" } as const;

it("one set serves the workbooks of all: it holds each text of ours but the person's own line", () => {
  const own = ownTexts("vendor", basis);
  const form = vendorForm({ ...basis, vendor: "alpha", weights: null });
  const written = form.sheets
    .filter(({ isHidden }) => isHidden !== true)
    .flatMap(({ rows }) => rows)
    .flatMap(({ cells }) => cells.filter(({ role }) => role !== "input" && role !== "hidden"));
  const missing = written.filter(({ value }) => !own.has(plainText(String(value ?? ""))));
  expect(missing.map(({ value }) => value)).toEqual(["To be filled in by: Alpha Desk"]);
});

it("knows the answers that evaluators are shown", () => {
  expect(ownTexts("evaluator", basis).has("7.5")).toBe(true);
  expect(ownTexts("vendor", basis).has("7.5")).toBe(false);
});
