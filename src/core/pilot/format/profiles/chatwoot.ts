import type { ExportProfile } from "../export-profile.ts";

/**
 * Chatwoot's ratings: the period stands in the last line, times are UTC, and the id of the
 * conversation is the end of its link. In Traditional Chinese only some headers are translated.
 */
export const chatwootRatings: ExportProfile = {
  id: "chatwoot-csat",
  name: "Chatwoot CSAT",
  confidence: "A",
  grain: "ratings",
  rules: [
    {
      headers: ["link to the conversation"],
      use: { kind: "word", column: "ticket_id", pattern: /\/conversations\/(\d+)/ },
    },
    { headers: ["recorded date"], use: { kind: "instant", column: "csat_at" } },
    { headers: ["rating"], use: { kind: "rating", scale: 5 } },
    { headers: ["feedback comment"], use: { kind: "ignored", reason: "text" } },
    {
      headers: [
        "agent name",
        "客服姓名",
        "contact name",
        "contact email address",
        "contact phone number",
      ],
      use: { kind: "ignored", reason: "person" },
    },
  ],
  signs: [["link to the conversation"], ["rating"], ["recorded date"]],
  zone: "UTC",
  trailer: /^reporting period /i,
  cannotTell: ["denominator"],
};

const averages: ExportProfile["rules"] = [
  {
    headers: [
      "agent name",
      "客服名稱",
      "inbox name",
      "收件匣名稱",
      "team name",
      "團隊名稱",
      "label",
      "標籤",
      "assigned conversations",
      "no. of conversations",
      "conversations count",
      "對話數量",
      "avg first response time",
      "avg resolution time",
      "avg reply time",
      "avg customer waiting time",
      "resolution count",
      "已解決的數量",
      "inbox type",
      "收件匣類型",
    ],
    use: { kind: "ignored", reason: "derived" },
  },
];

/**
 * Chatwoot's reports of agents, inboxes, teams and labels: averages of two units only ("3 days
 * 4 hours" hides up to an hour), from which no median, no unsolved ticket and no week can be had. An
 * export of conversations does not exist upstream.
 */
export const chatwootReport: ExportProfile = {
  id: "chatwoot-report",
  name: "Chatwoot",
  confidence: "A",
  grain: "aggregates",
  rules: averages,
  signs: [
    [
      "agent name",
      "客服名稱",
      "inbox name",
      "收件匣名稱",
      "team name",
      "團隊名稱",
      "label",
      "標籤",
    ],
    ["avg first response time", "avg resolution time"],
  ],
  cannotTell: ["denominator"],
};

/** Chatwoot's list of missed service levels: what was kept is not in it, so there is no share. */
export const chatwootMisses: ExportProfile = {
  id: "chatwoot-sla",
  name: "Chatwoot SLA",
  confidence: "A",
  grain: "misses",
  rules: [
    {
      headers: [
        "conversation id",
        "sla policy",
        "assignee",
        "team",
        "inbox",
        "收件匣",
        "labels",
        "標籤",
        "link to the conversation",
        "breached events",
      ],
      use: { kind: "ignored", reason: "derived" },
    },
  ],
  signs: [["conversation id"], ["sla policy"], ["breached events"]],
  cannotTell: ["denominator"],
};
