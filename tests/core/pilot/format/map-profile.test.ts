import { expect, it } from "vitest";
import {
  mapProfile,
  mappedColumns,
  mapRules,
} from "../../../../src/core/pilot/format/map-profile.ts";
import { columnMap } from "../../../../src/core/schema/column-map.ts";

const map = columnMap.parse({
  schemaVersion: 1,
  confirmed: true,
  source: "in-house",
  columns: {
    created_at: { header: ["日期", "時間"] },
    ticket_id: "編號",
    vendor_frt_value: { header: "回覆", unit: "minutes", clock: "business" },
    csat_value: "評分",
  },
  words: { csat_value: { 滿意: "5" } },
  constants: { csat_scale_max: "7" },
});

it("lists columns in the canonical order with all their headers", () => {
  expect(mappedColumns(map).map(({ column, headers }) => [column, ...headers])).toEqual([
    ["ticket_id", "編號"],
    ["created_at", "日期", "時間"],
    ["csat_value", "評分"],
    ["vendor_frt_value", "回覆"],
  ]);
});

it("makes a rule of every header", () => {
  const uses = Object.fromEntries(mapRules(map).map(({ headers, use }) => [headers[0], use]));
  expect(uses).toMatchObject({
    時間: { kind: "ignored", reason: "derived" },
    評分: { kind: "rating", scale: 7, words: { 滿意: "5" } },
    回覆: { kind: "duration", column: "vendor_frt", unit: "minutes", clock: "business" },
  });
});

it("is a kind of its own, known by the headers of id and creation", () => {
  expect(mapProfile(map)).toMatchObject({
    id: "column-map",
    name: "in-house",
    grain: "tickets",
    signs: [["編號"], ["日期"]],
  });
});
