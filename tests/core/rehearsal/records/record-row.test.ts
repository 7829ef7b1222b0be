import { expect, it } from "vitest";
import { rowOfTexts } from "../../../../src/core/rehearsal/records/record-row.ts";

it("makes a row whose fields are the texts", () => {
  const row = rowOfTexts(["TL-1", "", "退貨"]);
  const decoder = new TextDecoder();
  expect([0, 1, 2].map((at) => decoder.decode(row.field(at)))).toEqual(["TL-1", "", "退貨"]);
});
