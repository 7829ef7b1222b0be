import { expect, it } from "vitest";
import { type DocumentKind, documents } from "../../../../src/core/schema/documents.ts";
import type { FormField } from "../../../../src/core/schema/form/form-field.ts";
import { formOfSchema } from "../../../../src/core/schema/form/form-of-schema.ts";
import { jsonSchemaText } from "../../../../src/core/schema/json-schema.ts";

const kinds = Object.keys(documents) as DocumentKind[];
const formOf = (kind: DocumentKind) => formOfSchema(JSON.parse(jsonSchemaText(kind)));

function memberOf(field: FormField, ...path: string[]): FormField | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return field;
  if (field.kind === "list" || field.kind === "entries") return memberOf(field.item, ...rest);
  if (field.kind !== "group") return undefined;
  const member = field.members.find((one) => one.key === key);
  return member && memberOf(member.field, ...rest);
}

it.each(kinds)("makes a form of every field of %s, each with words in both languages", (kind) => {
  const form = formOf(kind);
  if (form.kind !== "group") throw new Error(`${kind} is no group`);
  for (const { key, field } of form.members) {
    expect(field.words?.["zh-Hant"], key).toBeTruthy();
    expect(field.words?.en, key).toBeTruthy();
  }
});

it("knows days, ranges, words in two languages, choices and what may be unknown", () => {
  const decision = formOf("decision");
  expect(memberOf(decision, "asOf")).toMatchObject({ kind: "day" });
  expect(memberOf(decision, "horizonYears")).toMatchObject({ low: 1, high: 10, isWhole: true });
  expect(memberOf(decision, "title")).toMatchObject({ kind: "words" });
  expect(memberOf(decision, "track")).toMatchObject({ options: ["private", "government"] });
  const volume = memberOf(decision, "channels", "*", "monthlyVolume");
  expect(volume).toMatchObject({ kind: "number", isNullable: true, low: 0, high: null });
});

it("keeps the branches of a value that may be written in several ways", () => {
  const cost = memberOf(formOf("vendor"), "costs", "*");
  expect(cost?.kind === "either" && cost.branches.map(({ kind }) => kind)).toEqual([
    "group",
    "group",
    "group",
  ]);
});
