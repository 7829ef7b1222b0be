import { expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import { sourceText } from "../../../src/core/parse/source-text.ts";
import { fullWidthColon, yamlFindings } from "../../../src/core/parse/yaml-errors.ts";

const findings = (text: string) => {
  const errors = [...parseAllDocuments(text)].flatMap((document) => document.errors);
  return { errors, findings: yamlFindings(sourceText("a.yaml", text), errors, null) };
};

it("one slip is told once, though the library complains about it several times", () => {
  const shifted = findings("questions:\n  - id: a\n   weight: 1\n    label: x\n");
  expect(shifted.errors.length).toBeGreaterThan(1);
  expect(shifted.findings.map(({ place }) => place.line)).toEqual([3]);
  const loose = findings("- a\nb: 1\n");
  expect(loose.errors.length).toBeGreaterThan(1);
  expect(loose.findings).toHaveLength(1);
});

it("two slips on different lines are told twice", () => {
  const both = findings("a: @x\nb: 1\nc: `y\n");
  expect(both.findings.map(({ place }) => place.line)).toEqual([1, 3]);
});

it("finds the key before a full-width colon, also in a list entry", () => {
  expect(fullWidthColon.exec("  - 權重 ：3")?.[1]).toBe("權重");
  expect(fullWidthColon.exec("note: 時間：九點")).toBeNull();
});
