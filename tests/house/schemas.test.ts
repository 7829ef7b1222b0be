import { expect, it } from "vitest";
import { type DocumentKind, documents } from "../../src/core/schema/documents.ts";
import { jsonSchemaPath, jsonSchemaText } from "../../src/core/schema/json-schema.ts";
import { freshSchemas } from "./rules/fresh-schemas.ts";
import { badTree, projectTree } from "./tree.ts";

it("public/schema is what `touchstone schema` writes", () => {
  const kinds = Object.keys(documents) as DocumentKind[];
  const generated = new Map(kinds.map((kind) => [jsonSchemaPath(kind), jsonSchemaText(kind)]));
  expect(generated.size).toBeGreaterThan(5);
  expect(freshSchemas(projectTree(), generated)).toEqual([]);
});

it("is broken by a stale, a missing and a surplus schema", () => {
  const generated = new Map(
    ["fresh", "stale", "missing"].map((kind) => [`public/schema/${kind}.schema.json`, "{}\n"]),
  );
  expect(freshSchemas(badTree("fresh-schemas"), generated)).toEqual([
    "public/schema/stale.schema.json is stale",
    "public/schema/missing.schema.json is missing",
    "public/schema/surplus.schema.json belongs to no document",
  ]);
});
