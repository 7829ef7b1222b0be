import { expect, it } from "vitest";
import { input, words } from "../../../../src/core/panel/questionnaire/form.ts";

it("keeps line breaks and drops what no XML can hold", () => {
  expect(words("a\u0000b\u001bc\nd\ufffe").value).toBe("abc\nd");
  expect(input("=1+1", { entry: "text" })).toEqual({ value: "=1+1", role: "input", entry: "text" });
  expect(words("x".repeat(40_000)).value).toHaveLength(32_000);
});
