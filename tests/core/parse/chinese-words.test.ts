import { expect, it } from "vitest";
import { valueOfChinese } from "../../../src/core/parse/chinese-words.ts";

it.each([
  ["展示", ["document", "demo"], "demo"],
  ["政府採購", ["private", "government"], "government"],
  [" 無 ", ["native", "connector", "none"], "none"],
  ["展示", ["private"], null],
  ["客服", ["document"], null],
])("%s among %j is %s", (found, allowed, value) => {
  expect(valueOfChinese(found, allowed)).toBe(value);
});
