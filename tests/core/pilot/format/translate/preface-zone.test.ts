import { expect, it } from "vitest";
import { prefaceZone } from "../../../../../src/core/pilot/format/translate/preface-zone.ts";

it.each([
  ["時區", "'+09:00'", "+09:00"],
  ["Time zone", "UTC+9:00", "+09:00"],
  ["タイムゾーン", "Asia/Tokyo", "Asia/Tokyo"],
])("%s %s", (label, value, zone) => {
  expect(
    prefaceZone([
      ["帳號名稱", "x"],
      [label, value],
    ]),
  ).toBe(zone);
});

it("names none where none is written", () => {
  expect(prefaceZone([["Account name", "Asia/Taipei"]])).toBeNull();
  expect(prefaceZone([["Time zone", "home"]])).toBeNull();
});
