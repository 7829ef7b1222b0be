import { expect, it } from "vitest";
import { detectFormat } from "../../../../src/core/pilot/format/detect-format.ts";
import { allProfiles } from "../../../../src/core/pilot/format/profiles/all-profiles.ts";

const kindOf = (rows: string[][]) =>
  detectFormat(rows, allProfiles, "auto").binding?.profile.id ?? null;

it.each([
  ["freshdesk", "Ticket ID,Subject,Status,Created time,Resolved time"],
  ["freshservice", "Ticket Id,Urgency,Impact,Created Time"],
  ["intercom", "Conversation ID,Conversation started at (America/Lima)"],
  ["intercom-csat", "Conversation ID,Updated at (Europe/Berlin),Conversation rating"],
  ["chatwoot-report", "團隊名稱,對話數量,Avg first response time"],
  ["chatwoot-sla", "Conversation ID,SLA Policy,Breached Events"],
  ["zammad", "#,Title,State,Create Channel,Created At"],
  ["osticket", "Ticket Number,Date Created"],
  ["hubspot", "Ticket ID,Ticket name,Create date,Pipeline"],
  ["jira-service-management", "Summary,Issue key,Created"],
  ["line-official-account", "傳送者類型,傳送者,日期,時間,訊息"],
  ["freescout", "id,created_at,last_reply_at,closed_at,user_updated_at"],
  ["zendesk", "Id,Requester id,Created at,Via"],
  ["canonical", "ticket_id,created_at"],
])("knows %s by its headers", (id, headers) => {
  expect(kindOf([headers.split(",")])).toBe(id);
});

it("looks below a preface, and no deeper than ten lines", () => {
  const header = ["Ticket Number", "Date Created"];
  const preface = Array.from({ length: 10 }, () => ["Report"]);
  expect(detectFormat([...preface, header], allProfiles, "auto").headerRow).toBe(10);
  expect(kindOf([...preface, ["more"], header])).toBeNull();
});

it("guesses nothing", () => {
  expect(kindOf([["工單編號", "建立時間"]])).toBeNull();
});

it("binds a kind that was asked for where it knows most, though columns are missing", () => {
  const asked = detectFormat([["x"], ["Ticket ID", "Status"]], allProfiles, "freshdesk");
  expect([asked.headerRow, asked.binding?.known]).toEqual([1, 2]);
});
