import { expect, it } from "vitest";
import {
  impossibleDate,
  instantFromBytes,
  minguoDate,
  noInstant,
  spreadsheetDate,
  unreadableDate,
} from "../../../../src/core/pilot/time/instant-bytes.ts";
import { ZoneOffsets } from "../../../../src/core/pilot/time/zone-offsets.ts";

const taipei = new ZoneOffsets("Asia/Taipei");
const read = (text: string) => {
  const bytes = new TextEncoder().encode(text);
  return instantFromBytes(bytes, 0, bytes.length, taipei);
};
const utc = (text: string) => Date.parse(text) / 1000;

it.each([
  ["2026-05-01T09:30:00Z", "2026-05-01T09:30:00Z"],
  ["2026-05-01T09:30:00.123+08:00", "2026-05-01T01:30:00Z"],
  ["2026-05-01T09:30:00+0800", "2026-05-01T01:30:00Z"],
  ["2026-05-01T09:30-05", "2026-05-01T14:30:00Z"],
  ["2026-05-01 09:30:15", "2026-05-01T01:30:15Z"],
  ["2026/05/01 09:30", "2026-05-01T01:30:00Z"],
  ["  2026-05-01 09:30:15  ", "2026-05-01T01:30:15Z"],
])("%s is an instant", (text, expected) => {
  expect(read(text)).toBe(utc(expected));
});

it.each([
  ["", noInstant],
  ["?", noInstant],
  ["1900-01-01 00:00:00", noInstant],
  ["1970-01-01 00:00:00", noInstant],
  ["0000-00-00 00:00:00", noInstant],
  ["2026-02-30 10:00:00", impossibleDate],
  ["2026-13-01 10:00:00", impossibleDate],
  ["2026-05-01 25:00:00", impossibleDate],
  ["113/05/01 10:00:00", minguoDate],
  ["民國115年5月1日", minguoDate],
  ["45413.39", spreadsheetDate],
  ["45413", spreadsheetDate],
  ["2026-05-01", unreadableDate],
  ["05/06/2026 10:00", unreadableDate],
  ["20260501", unreadableDate],
  ["2026年5月1日 下午 03:15", unreadableDate],
  ["abc 1", unreadableDate],
  ["2026-05-01 09:30:00 CDT", unreadableDate],
  ["1965-05-01 09:30:00Z", unreadableDate],
])("%s is none", (text, expected) => {
  expect(read(text)).toBe(expected);
});
