import { expect, it } from "vitest";
import { withAssetsAbove } from "../../src/adapters/relative-addresses.ts";

const page = '<img src="./assets/mark.svg"><p>"./assets/ is a folder</p>';

it("leaves a page at the top as it is", () => {
  expect(withAssetsAbove(page, 0)).toBe(page);
});

it("leads out of sub-folders, and touches attributes only", () => {
  expect(withAssetsAbove(page, 2)).toBe(
    '<img src="../../assets/mark.svg"><p>"./assets/ is a folder</p>',
  );
});
