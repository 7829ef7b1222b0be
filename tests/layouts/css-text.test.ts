import { expect, it } from "vitest";
import { cssText } from "../../src/layouts/css-text.ts";

it("writes any text so that it can end neither itself nor the style element", () => {
  expect(cssText("客服 A·(1)")).toBe('"客服 A·(1)"');
  expect(cssText('a"b\\</style>\n')).toBe('"a\\22 b\\5c \\3c \\2f style\\3e \\a "');
});
