import { expect, it } from "vitest";
import {
  betterWriting,
  likelyDay,
  likelyId,
  likelyZone,
} from "../../../src/core/parse/better-writing.ts";

it.each([
  ["1,200", "number", "1200"],
  ["１２", "number", "12"],
  ["80%", "number", "0.8"],
  ["1_000_000", "whole-number", "1000000"],
  ["yes", "boolean", "true"],
  ["否", "boolean", "false"],
  [12, "text", '"12"'],
  ["tickets", "list", "[tickets]"],
  ["many", "number", ""],
  ["1,2", "number", ""],
  [null, "number", ""],
])("%s, where %s is expected, is better written %s", (found, expected, better) => {
  expect(betterWriting(found, expected)).toBe(better);
});

it.each([
  ["2026/5/1", "2026-05-01"],
  ["2026年5月1日", "2026-05-01"],
  ["115/5/1", "2026-05-01"],
  ["民國115年5月1日", "2026-05-01"],
  ["20260501", "2026-05-01"],
  ["2026-02-30", ""],
  ["05/06/2026", ""],
  ["tomorrow", ""],
])("%s is probably the day %s", (found, day) => {
  expect(likelyDay(found)).toBe(day);
});

it.each([
  ["First_Response Time", "first-response-time"],
  ["lineOA", "line-oa"],
  ["ＬＩＮＥ", "line"],
  ["客服", ""],
])("%s as an id is %s", (found, id) => {
  expect(likelyId(found)).toBe(id);
});

it.each([
  ["Asia/Calcuta", "Asia/Calcutta"],
  ["asia/taipai", "Asia/Taipei"],
  ["Taipei", "Asia/Taipei"],
  ["台北", ""],
  ["Mars/Base", ""],
])("%s is probably the zone %s", (found, zone) => {
  expect(likelyZone(found)).toBe(zone);
});
