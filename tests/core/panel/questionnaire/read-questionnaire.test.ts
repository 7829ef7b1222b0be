import { expect, it } from "vitest";
import { evaluatorForm } from "../../../../src/core/panel/questionnaire/evaluator-form.ts";
import { readQuestionnaire } from "../../../../src/core/panel/questionnaire/read-questionnaire.ts";
import { readingBasis } from "../../../../src/core/panel/questionnaire/reading-basis.ts";
import { vendorForm } from "../../../../src/core/panel/questionnaire/vendor-form.ts";
import { panelOf } from "../../../workspaces/panel-decision.ts";
import {
  gridOf,
  questionnaireCase,
  questions,
  type,
} from "../../../workspaces/questionnaire-case.ts";

const asOf = "2026-11-01";
const workspace = questionnaireCase();
const filled = (vendor = "alpha") =>
  gridOf(vendorForm({ workspace, vendor, language: "en", asOf, weights: null }));
const states = (grid: ReturnType<typeof filled>, of = workspace) => {
  const { changes, findings } = readQuestionnaire(grid, "a.xlsx", readingBasis(of, asOf));
  return [
    changes
      .filter(({ state }) => state !== "same")
      .map(({ path, state }) => [path.join("."), state]),
    findings.map(({ code, params }) => [code, params.cell]),
  ];
};

it("an untouched questionnaire changes nothing, of whatever kind its scales are", () => {
  expect(states(filled())).toEqual([[], []]);
  const own = gridOf(evaluatorForm({ workspace, evaluator: "lin", language: "en", asOf }));
  expect(states(own)).toEqual([[], []]);
});

it("tells new answers from different ones, with both values", () => {
  const grid = filled();
  type(grid, "criterion:inbox", "answer", 4);
  type(grid, "criterion:inbox", "expires", "2028-01-01");
  const { changes } = readQuestionnaire(grid, "a.xlsx", readingBasis(workspace, asOf));
  expect(changes.find(({ state }) => state === "differs")).toMatchObject({ before: 3, value: 4 });
  expect(states(grid)[0]).toContainEqual(["answers.inbox.evidence", "new"]);
});

it("answers to a criterion that has changed since are told and not taken", () => {
  const anchors = ["none", "a little", "half", "nearly all", "all"];
  const later = questionnaireCase({
    "checklists/decision-questions.yaml": questions({ scale: { kind: "levels", anchors } }),
  });
  const [changes, findings] = states(filled(), later);
  expect(changes).toEqual([]);
  expect(findings).toEqual([
    ["questionnaire-older", undefined],
    ["criterion-changed", "Answers!H3"],
  ]);
});

it("knows what is no questionnaire, and whose it is not", () => {
  expect(states({ sheets: [] })[1]).toEqual([["questionnaire-not-ours", undefined]]);
  const other = questionnaireCase({}, {});
  const without = {
    ...other,
    vendors: new Map([...other.vendors].filter(([id]) => id !== "alpha")),
  };
  expect(states(filled(), without)[1]).toEqual([["questionnaire-of-nobody", undefined]]);
});

it("repeats no level while the round is sealed, and warns of levels after the opening", () => {
  const own = gridOf(evaluatorForm({ workspace, evaluator: "lin", language: "en", asOf }));
  type(own, "/owned", "level", "maybe");
  const sealed = questionnaireCase(panelOf(["lin", "wu"]));
  const read = readQuestionnaire(own, "a.xlsx", readingBasis(sealed, asOf));
  expect([read.isSealed, read.findings[0]?.params.found]).toEqual([true, "•••"]);
  const late = gridOf(evaluatorForm({ workspace, evaluator: "lin", language: "en", asOf }));
  type(late, "/minutes", "level", 5);
  type(late, "/minutes", "reason", "seen late");
  expect(states(late)[1]?.[0]?.[0]).toBe("levels-after-opening");
});

it("rows of a vendor that is gone, or under another seed, are told and not lost", () => {
  const own = gridOf(evaluatorForm({ workspace, evaluator: "lin", language: "en", asOf }));
  const reseeded = questionnaireCase({}, { seed: 99 });
  const { changes, findings } = readQuestionnaire(own, "a.xlsx", readingBasis(reseeded, asOf));
  expect(changes.filter(({ path }) => path[0] === "levels")).toEqual([]);
  expect(findings.map(({ code }) => code)).toContain("row-of-nothing");
});
