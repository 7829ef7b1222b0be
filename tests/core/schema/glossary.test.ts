import { expect, it } from "vitest";
import { type DocumentKind, documents } from "../../../src/core/schema/documents.ts";
import { glossaryOf } from "../../../src/core/schema/glossary.ts";

it("explains fields of every document in both languages, with the words of the schema", () => {
  for (const kind of Object.keys(documents) as DocumentKind[]) {
    const chinese = glossaryOf(kind, "zh-Hant");
    const english = glossaryOf(kind, "en");
    expect(english.length, kind).toBeGreaterThan(1);
    expect(english.map(({ path }) => path)).toEqual(chinese.map(({ path }) => path));
    for (const { path, meaning } of [...chinese, ...english]) {
      expect(meaning, `${kind} ${path}`).not.toBe("");
    }
  }
  expect(glossaryOf("risk-matrix", "en")).toContainEqual({
    path: "risks.owner",
    meaning: expect.stringMatching(/\w/),
  });
});
