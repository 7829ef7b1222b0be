import { expect, it } from "vitest";
import { canonicalUse } from "../../../../src/core/pilot/format/canonical-use.ts";

it("knows what every kind of canonical column holds", () => {
  const kinds = (["created_at", "reopen_count", "ai_involved", "requester_key", "channel"] as const)
    .map(canonicalUse)
    .map(({ kind }) => kind);
  expect(kinds).toEqual(["instant", "number", "truth", "person", "word"]);
  expect(canonicalUse("handle_seconds")).toMatchObject({ kind: "seconds", unit: "seconds" });
});
