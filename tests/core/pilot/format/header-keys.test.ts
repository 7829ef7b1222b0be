import { expect, it } from "vitest";
import { headerKeys } from "../../../../src/core/pilot/format/header-keys.ts";

it("takes the zone out of a header", () => {
  expect(headerKeys("Updated at (America/Argentina/Buenos_Aires)")).toEqual({
    keys: ["updated at (america/argentina/buenos_aires)", "updated at"],
    zone: "America/Argentina/Buenos_Aires",
  });
});

it("looks into the wrapping of custom fields, whatever its language", () => {
  expect(headerKeys("Campo personalizado (Satisfaction date)")).toEqual({
    keys: ["campo personalizado (satisfaction date)", "satisfaction date"],
    zone: null,
  });
});

it("leaves other headers as they are", () => {
  expect(headerKeys(" 建立時間 ")).toEqual({ keys: ["建立時間"], zone: null });
});
