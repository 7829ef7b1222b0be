import { expect, it } from "vitest";
import { noChoices } from "../../src/core/pilot/format/translate/import-choices.ts";
import { openExport } from "../../src/core/pilot/format/translate/open-export.ts";
import { sourceOf } from "../core/pilot/format/import-sources.ts";

/** Headers as the makers' documentation and source code have them, whole and in their order. */
const documented: readonly (readonly [format: string, header: string])[] = [
  [
    "zendesk",
    "Summation column,Id,Requester,Requester id,Requester external id,Requester email,Requester domain,Submitter,Assignee,Group,Subject,Tags,Status,Priority,Via,Ticket type,Created at,Updated at,Assigned at,Organization,Due date,Initially assigned at,Solved at,Resolution time,Satisfaction Score,Group stations,Assignee stations,Reopens,Replies,First reply time in minutes,First reply time in minutes within business hours,First resolution time in minutes,First resolution time in minutes within business hours,Full resolution time in minutes,Full resolution time in minutes within business hours,Agent wait time in minutes,Agent wait time in minutes within business hours,Requester wait time in minutes,Requester wait time in minutes within business hours,On hold time in minutes,On hold time in minutes within business hours",
  ],
  [
    "freshdesk",
    "Ticket ID,Subject,Status,Priority,Source,Type,Agent,Group,Created time,Due by Time,Resolved time,Closed time,Last update time,Initial response time,Time tracked,First response time (in hrs),Resolution time (in hrs),Agent interactions,Customer interactions,Resolution status,First response status,Tags,Survey results,Association type,Product,Every response status,Full name,Title,Email,Contact ID,Company Name",
  ],
  [
    "freshservice",
    "Ticket Id,Subject,Type,Status,Urgency,Impact,Priority,Group,Agent,Company,Description,Category,Sub-Category,Item,Source,Resolution Note,Experience Score,Association type,Requester Location,Requester VIP,Requester Name,Requester Email,Created Time,Due by Time,Resolved Time,Closed Time,Last Updated Time,Initial Response Time,Time Tracked,First Response Time (in Hrs),Resolution Time (in Hrs),Agent interactions,Customer interactions,Resolution Status,First Response Status,Tags,Survey Result,Approval Status",
  ],
  [
    "intercom",
    "Conversation ID,Conversation started at (America/Argentina/Buenos_Aires),Started by,Conversation source,Channel,Current conversation state,Team currently assigned,Teammate currently assigned,Last teammate rated,First response time (seconds),Fin AI Agent involved,Fin AI Agent deflected,Fin AI Agent resolution state,AI Topic,AI Subtopic,Topics,Ticket type,Title,User name,User email,Company name",
  ],
  [
    "intercom-csat",
    "Conversation ID,Updated at (Europe/Berlin),Conversation rating,Conversation rating remark,Agent rated type,User name,Company name,Last survey sent",
  ],
  [
    "chatwoot-report",
    "Agent name,Assigned conversations,Avg first response time,Avg resolution time,Resolution Count,Avg customer waiting time",
  ],
  [
    "chatwoot-report",
    "客服名稱,Assigned conversations,Avg first response time,Avg resolution time,已解決的數量,Avg customer waiting time",
  ],
  ["chatwoot-report", "團隊名稱,對話數量,Avg first response time,Avg resolution time"],
  [
    "chatwoot-report",
    "收件匣名稱,收件匣類型,No. of conversations,Avg first response time,Avg resolution time",
  ],
  [
    "chatwoot-csat",
    "Agent name,Rating,Feedback Comment,Contact Name,Contact Email Address,Contact Phone Number,Link to the conversation,Recorded date",
  ],
  [
    "chatwoot-csat",
    "客服姓名,Rating,Feedback Comment,Contact Name,Contact Email Address,Contact Phone Number,Link to the conversation,Recorded date",
  ],
  [
    "chatwoot-sla",
    "Conversation ID,SLA Policy,Assignee,Team,Inbox,Labels,Link to the Conversation,Breached Events",
  ],
  [
    "chatwoot-sla",
    "Conversation ID,SLA Policy,Assignee,Team,收件匣,標籤,Link to the Conversation,Breached Events",
  ],
  [
    "zammad",
    "#,Title,State,Priority,Group,Owner,Customer,Organization,Create Channel,Sender,Tags,Time Units Total,Created At,Updated At,Closed At,Close Escalation At,Close In Min,Close Diff In Min,First Response At,First Response Escalation At,First Response In Min,First Response Diff In Min,Update Escalation At,Update In Min,Update Diff In Min,Last Contact At,Last Contact Agent At,Last Contact Customer At,Article Count,Escalation At",
  ],
  [
    "osticket",
    "Ticket Number,Date Created,Subject,From,From Email,Priority,Department,Help Topic,Source,Current Status,Last Updated,SLA Due Date,SLA Plan,Due Date,Closed Date,Overdue,Merged,Linked,Answered,Agent Assigned,Team Assigned,Thread Count,Reopen Count,Attachment Count,Task Count",
  ],
  [
    "hubspot",
    "Ticket ID,Ticket name,Create date,Close date,Pipeline,Ticket status,Ticket owner,Category,Subcategory,Ticket description,Associated Company (Primary),All associated contact emails,Time to first agent email reply (HH:mm:ss)",
  ],
  [
    "jira-service-management",
    "Summary,Issue key,Issue id,Issue Type,Status,Status Category,Priority,Resolution,Assignee,Reporter,Created,Updated,Resolved,Due date,Satisfaction rating,Custom field (Satisfaction date),Custom field (Request Type),Custom field (Time to first response),Custom field (Time to resolution),Custom field ([CHART] Date of First Response),Comment,Comment",
  ],
  ["line-official-account", "Sender type,Sender name,Date,Time,Message"],
  ["line-official-account", "傳送者類型,傳送者名稱,傳送日期,傳送時間,內容"],
  ["line-official-account", "傳送者類型,傳送者,日期,時間,訊息"],
  ["line-official-account", "送信者タイプ,送信者名,送信日,送信時刻,内容"],
];

it.each(documented)("knows %s by %s, and every column of it", async (format, header) => {
  const row = header.split(",").map(() => "-");
  const opened = await openExport(sourceOf(`${header}\n${row.join(",")}\n`, "x.csv"), {
    ...noChoices,
    zone: "Asia/Taipei",
  });
  if (opened.kind === "unknown") throw new Error("not known");
  const { profile, columns } = opened.surveyed.binding;
  expect(profile.id).toBe(format);
  const unknown = columns.filter(({ status }) => status === "unknown");
  expect(unknown.map((column) => column.header)).toEqual([]);
});
