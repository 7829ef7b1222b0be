import { expect, it } from "vitest";
import {
  bindExport,
  columnOfPart,
  hasSigns,
} from "../../../../src/core/pilot/format/export-binding.ts";
import { freshdesk } from "../../../../src/core/pilot/format/profiles/freshdesk.ts";
import { freshservice } from "../../../../src/core/pilot/format/profiles/freshservice.ts";
import { lineOfficialAccount } from "../../../../src/core/pilot/format/profiles/line-official-account.ts";

const fates = (headers: string[], isEmpty?: (position: number) => boolean) =>
  bindExport(headers, freshdesk, isEmpty).columns.map(({ status }) => status);

it("uses the better of two columns, unless all of it is empty", () => {
  const headers = ["Ticket ID", "Email", "Contact ID", "Mood", "Subject"];
  expect(fates(headers)).toEqual(["used", "second-choice", "used", "unknown", "ignored"]);
  expect(fates(headers, (position) => position === 2)[1]).toBe("used");
});

it("keeps repeated headers apart by position", () => {
  expect(fates(["Ticket ID", "Status", "Status"])).toEqual(["used", "used", "repeated"]);
});

it("tells two products apart that differ in one header", () => {
  const shared = ["Ticket Id", "Created Time", "Resolved Time"];
  const both = (headers: string[]) => [
    hasSigns(headers, freshdesk),
    hasSigns(headers, freshservice),
  ];
  expect(both(shared)).toEqual([true, false]);
  expect(both([...shared, "Urgency"])).toEqual([false, true]);
});

it("finds the parts of a message in every language", () => {
  for (const headers of [
    ["Sender type", "Sender name"],
    ["傳送者類型", "傳送者名稱"],
    ["送信者タイプ", "送信者名"],
  ]) {
    expect(columnOfPart(bindExport(headers, lineOfficialAccount), "sender-name")?.position).toBe(1);
  }
});
