import { expect, it } from "vitest";
import { readSql } from "../../../../src/core/pilot/sql/kept-values.ts";

it("keeps no text of the tickets but words", () => {
  expect(readSql()).not.toMatch(/\bticket_id\b|requester_key/);
});
