import { expect, it } from "vitest";
import { gradeChoices } from "../../../../src/core/panel/questionnaire/choices.ts";
import {
  longestEntry,
  readChoice,
  readDay,
  readNumber,
  readText,
} from "../../../../src/core/panel/questionnaire/read-entry.ts";
import { entry } from "../../../workspaces/questionnaire-case.ts";

it.each([
  ["2026-09-02", "2026-09-02"],
  ["2026/9/2", "2026-09-02"],
  ["2026年9月2日", "2026-09-02"],
  ["20260902", "2026-09-02"],
  [20260902, "2026-09-02"],
  ["民國115年9月2日", "2026-09-02"],
  ["115/9/2", "2026-09-02"],
  ["２０２６．９．２", "2026-09-02"],
  ["2/9/2026", null],
  ["2026-02-30", null],
  [46267, null],
  ["soon", null],
])("reads the day in %s", (written, day) => {
  const read = readDay(entry(written));
  expect(read.value).toBe(day);
  expect(read.findings.map(({ code }) => code)).toEqual(day === null ? ["entry-not-day"] : []);
});

it("reads numbers as people write them", () => {
  expect(readNumber(entry("１,２００")).value).toBe(1200);
  expect(readNumber(entry(7.5)).value).toBe(7.5);
  expect(readNumber(entry("about 5")).findings[0]?.code).toBe("entry-not-number");
  expect(readNumber(entry(null))).toEqual({ value: null, findings: [] });
});

it("takes choices in both languages, or names them", () => {
  expect(readChoice(entry("文件"), gradeChoices).value).toBe("document");
  expect(readChoice(entry("Contract "), gradeChoices).value).toBe("contract");
  const wrong = readChoice(entry("brochure"), gradeChoices);
  expect(wrong.findings[0]).toMatchObject({
    code: "entry-not-choice",
    params: { found: "brochure" },
  });
});

it("neither takes nor cuts a text that is too long", () => {
  expect(readText(entry("x".repeat(longestEntry))).value).toHaveLength(longestEntry);
  expect(readText(entry("x".repeat(longestEntry + 1)))).toMatchObject({
    value: null,
    findings: [{ code: "entry-too-long" }],
  });
});
