import { createHmac } from "node:crypto";
import { expect, it } from "vitest";
import { hashedPerson } from "../../../../../src/core/pilot/format/translate/person-key.ts";

it("is the HMAC that another library makes", () => {
  const expected = createHmac("sha256", "鹽").update("lin@example.com").digest("hex").slice(0, 32);
  expect(hashedPerson("鹽")(" Lin@Example.com ")).toBe(expected);
});

it("depends on the salt and on the person, and on nothing else", () => {
  const [one, other] = [hashedPerson("a"), hashedPerson("b")];
  expect(one("x")).not.toBe(other("x"));
  expect(one("x")).not.toBe(one("y"));
  expect(one("x")).toBe(hashedPerson("a")("x"));
});
