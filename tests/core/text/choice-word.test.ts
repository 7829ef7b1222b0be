import { expect, it } from "vitest";
import { type DocumentKind, documents } from "../../../src/core/schema/documents.ts";
import type { FormField } from "../../../src/core/schema/form/form-field.ts";
import { formOfSchema } from "../../../src/core/schema/form/form-of-schema.ts";
import { jsonSchemaText } from "../../../src/core/schema/json-schema.ts";
import { choiceWord } from "../../../src/core/text/choice-word.ts";

/** Names that are ids themselves: formats of makers, encodings, KPIs (which have names of their own). */
const areNames = ["format", "base", "encoding", "id"];

function choicesIn(field: FormField, key: string): [string, string][] {
  switch (field.kind) {
    case "choice":
      return field.options.map((option) => [key, option]);
    case "list":
    case "entries":
      return choicesIn(field.item, key);
    case "either":
      return field.branches.flatMap((branch) => choicesIn(branch, key));
    case "group":
      return field.members.flatMap((member) => choicesIn(member.field, member.key));
    default:
      return [];
  }
}

const kinds = Object.keys(documents) as DocumentKind[];

it.each(kinds)("has words in both languages for every choice of %s", (kind) => {
  const choices = choicesIn(formOfSchema(JSON.parse(jsonSchemaText(kind))), "");
  const unsaid = choices.filter(
    ([key, value]) =>
      !areNames.includes(key) &&
      (choiceWord(key, value, "en") === value || choiceWord(key, value, "zh-Hant") === value),
  );
  expect(unsaid).toEqual([]);
});

it("says the same word differently where it means something else", () => {
  expect(choiceWord("sheet", "open", "zh-Hant")).toBe("開封");
  expect(choiceWord("status", "open", "zh-Hant")).toBe("未定");
});
