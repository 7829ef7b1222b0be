import { expect, it } from "vitest";
import { z } from "zod";
import {
  keysAt,
  rangeAt,
  schemasAt,
  shapesAt,
  valuesAt,
} from "../../../src/core/parse/schema-shape.ts";
import { decision } from "../../../src/core/schema/decision.ts";
import { decisionQuestions } from "../../../src/core/schema/decision-questions.ts";
import { pilotPlan } from "../../../src/core/schema/pilot-plan.ts";
import { control } from "../../../src/core/schema/risk-matrix.ts";

it("finds the keys of a mapping through lists, unions and optional parts", () => {
  expect(keysAt(decision, ["weights"])).toEqual([
    "preset",
    "questions",
    "criteria",
    "doubt",
    "elicited",
  ]);
  expect(keysAt(decision, ["title"])).toEqual(["zh-Hant", "en"]);
  expect(keysAt(pilotPlan, ["export", "columns"])).toContain("created_at");
  expect(keysAt(control, [])).toEqual(["criterion", "clause", "test", "item"]);
  expect(keysAt(decision, ["nowhere", "at", "all"])).toEqual([]);
});

it("finds the words that may stand somewhere", () => {
  expect(valuesAt(decision, ["track"])).toEqual(["private", "government"]);
  const path = ["questions", 0, "criteria", 3, "scale", "kind"];
  expect(valuesAt(decisionQuestions, path)).toEqual([
    "levels",
    "boolean",
    "number",
    "share",
    "items",
  ]);
});

it("says ranges in signs", () => {
  expect(rangeAt(decision, ["horizonYears"])).toBe("1–10");
  expect(rangeAt(decision, ["seed"])).toBe("≥ 0");
  expect(rangeAt(decision, ["title"])).toBe("");
  expect(rangeAt(z.object({ share: z.number().max(1) }), ["share"])).toBe("≤ 1");
});

it("says shapes in words", () => {
  expect(shapesAt(decision, ["channels", 0, "monthlyVolume"])).toEqual(["number", "empty"]);
  expect(shapesAt(decision, ["channels", 0, "phase"])).toEqual(["whole-number", '"never"']);
  expect(shapesAt(decision, ["organisation"])).toEqual(["text", "{ zh-Hant, en }"]);
  expect(shapesAt(decision, ["channels"])).toEqual(["list"]);
  expect(shapesAt(control, [])[0]).toBe("{ criterion }");
});

it("knows no schema where no value is expected", () => {
  expect(schemasAt(decision, ["seed", "deeper"])).toEqual([]);
});
