import { expect, it } from "vitest";
import { type DocumentKind, documents } from "../../../../src/core/schema/documents.ts";
import { formOfSchema } from "../../../../src/core/schema/form/form-of-schema.ts";
import { minimalValue } from "../../../../src/core/schema/form/minimal-value.ts";
import { jsonSchemaText } from "../../../../src/core/schema/json-schema.ts";

const kinds = Object.keys(documents) as DocumentKind[];
const start = { language: "en", today: "2026-11-24" } as const;

it.each(kinds)("makes a %s that its own schema accepts", (kind) => {
  const value = minimalValue(formOfSchema(JSON.parse(jsonSchemaText(kind))), start);
  expect(documents[kind].schema.safeParse(value).error?.issues ?? []).toEqual([]);
});

it("asks for texts in the words that a check finds again", () => {
  const value = minimalValue(formOfSchema(JSON.parse(jsonSchemaText("vendor"))), start);
  expect(value).toMatchObject({ name: "Fill in: Name of the vendor or product", answers: {} });
});
