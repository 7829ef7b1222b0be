import { expect, it } from "vitest";
import { territoryName } from "../../../src/core/text/territory-name.ts";

it("names territories as a reader in Taiwan expects, and shows an unknown code as it is", () => {
  expect(["TW", "SG", "CN", "HK"].map((code) => territoryName(code, "zh-Hant"))).toEqual([
    "台灣",
    "新加坡",
    "中國大陸",
    "香港",
  ]);
  expect(territoryName("CN", "en")).toBe("mainland China");
  expect(territoryName("XX", "en")).toBe("XX");
});
