import { expect, it } from "vitest";
import { evaluatorForm } from "../../../../src/core/panel/questionnaire/evaluator-form.ts";
import type { Documents } from "../../../workspaces/build-workspace.ts";
import { panelOf } from "../../../workspaces/panel-decision.ts";
import { questionnaireCase } from "../../../workspaces/questionnaire-case.ts";

function form(documents: Documents = {}, evaluator = "lin") {
  const workspace = questionnaireCase(documents);
  return evaluatorForm({ workspace, evaluator, language: "en", asOf: "2026-11-01" });
}
const told = (documents?: Documents, evaluator?: string) =>
  JSON.stringify(form(documents, evaluator).sheets);

it("has the declaration first and a sheet for each vendor", () => {
  const names = form().sheets.map(({ name }) => name);
  expect(names[1]).toBe("Declaration");
  expect(
    names
      .slice(2, 4)
      .map((name) => name.slice(2))
      .sort(),
  ).toEqual(["Alpha Desk", "Beta Care"]);
});

it("shows vendors under letters, without names, ids or references", () => {
  const neutral = { ...panelOf(["lin", "wu"], { neutralNames: true }) };
  expect(form(neutral).sheets[2]?.name).toBe("Vendor A");
  for (const word of ["Alpha", "Beta", "alpha", "beta"]) expect(told(neutral)).not.toContain(word);
});

it("holds levels given so far only once the round is open", () => {
  const levelOf = (documents: Documents) =>
    form(documents)
      .sheets.flatMap(({ rows }) => rows)
      .flatMap(({ cells }) =>
        String(cells[0]?.value).startsWith("level:") ? [cells[8]?.value] : [],
      );
  expect(levelOf({})).toContain(2);
  expect(levelOf(panelOf(["lin", "wu"])).every((value) => value === null)).toBe(true);
});

it("a group is asked its own questions only", () => {
  const members = [{ evaluator: "lin", questions: ["exit"] }];
  const panel = { "scorecards/panel.yaml": { schemaVersion: 1, chair: "lin", members } };
  expect(told(panel)).not.toContain("/inbox");
  expect(told(panel)).toContain("/minutes");
});
