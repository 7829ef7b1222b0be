import { expect, it } from "vitest";
import { type DocumentKind, documents } from "../../../src/core/schema/documents.ts";
import { jsonSchemaPath, jsonSchemaText } from "../../../src/core/schema/json-schema.ts";

const kinds = Object.keys(documents) as DocumentKind[];

it("writes draft-07 for every document, ending in a newline", () => {
  for (const kind of kinds) {
    const text = jsonSchemaText(kind);
    expect(text.endsWith("}\n"), kind).toBe(true);
    expect(JSON.parse(text), kind).toMatchObject({
      $schema: "http://json-schema.org/draft-07/schema#",
      title: `Touchstone ${kind}`,
      additionalProperties: false,
    });
  }
});

it("explains a field to the editor in both languages", () => {
  const { properties } = JSON.parse(jsonSchemaText("vendor"));
  expect(properties.name.description).toBe("廠商或產品名稱\nName of the vendor or product");
});

it("puts each schema at a path of its own", () => {
  expect(jsonSchemaPath("vendor")).toBe("public/schema/vendor.schema.json");
  expect(new Set(kinds.map(jsonSchemaPath)).size).toBe(kinds.length);
});
