import { expect, it } from "vitest";
import { headerText } from "../../../../src/core/pilot/format/header-text.ts";

it.each([
  [" Requester  ID ", "requester id"],
  ["Ｉｄ", "id"],
  ["主題（list）", "主題(list)"],
])("%j", (text, expected) => {
  expect(headerText(text)).toBe(expected);
});
