import type { ExportProfile } from "../export-profile.ts";

/**
 * Jira Service Management's CSV of issues. Custom fields are wrapped as "Custom field (…)" in the
 * language of the user. "Time to first response" and "Time to resolution" are the time that was LEFT
 * of the goal, negative when it was missed; several importers average it as if it were elapsed. So
 * only its sign is taken, and the instants come from "[CHART] Date of First Response" and "Resolved".
 */
export const jiraServiceManagement: ExportProfile = {
  id: "jira-service-management",
  name: "Jira Service Management",
  confidence: "B",
  grain: "tickets",
  rules: [
    { headers: ["issue key"], use: { kind: "word", column: "ticket_id" } },
    { headers: ["created", "creada"], use: { kind: "instant", column: "created_at" } },
    {
      headers: ["[chart] date of first response"],
      use: { kind: "instant", column: "first_public_agent_reply_at" },
    },
    { headers: ["resolved"], use: { kind: "instant", column: "last_solved_at" } },
    { headers: ["updated"], use: { kind: "instant", column: "last_updated_at" } },
    {
      headers: ["status category"],
      use: {
        kind: "word",
        column: "status",
        words: { "to do": "open", new: "open", "in progress": "open", done: "solved" },
      },
    },
    {
      headers: ["status"],
      use: {
        kind: "word",
        column: "status",
        words: {
          "waiting for support": "open",
          "waiting for customer": "pending",
          "in progress": "open",
          done: "solved",
        },
      },
    },
    { headers: ["priority"], use: { kind: "word", column: "priority" } },
    { headers: ["request type"], use: { kind: "word", column: "topic" } },
    { headers: ["reporter"], use: { kind: "person", column: "requester_key" } },
    { headers: ["assignee"], use: { kind: "person", column: "agent_key" } },
    { headers: ["satisfaction rating"], use: { kind: "rating", scale: 5 } },
    { headers: ["satisfaction date"], use: { kind: "instant", column: "csat_at" } },
    {
      headers: ["time to first response"],
      use: { kind: "remaining", column: "sla_first_met", unit: "clock" },
    },
    {
      headers: ["time to resolution"],
      use: { kind: "remaining", column: "sla_resolution_met", unit: "clock" },
    },
    {
      headers: ["summary", "description", "comment", "labels"],
      use: { kind: "ignored", reason: "text" },
    },
    { headers: ["creator", "watchers"], use: { kind: "ignored", reason: "person" } },
    {
      headers: ["issue id", "issue type", "resolution", "due date"],
      use: { kind: "ignored", reason: "not-needed" },
    },
  ],
  signs: [["issue key"], ["created", "creada"]],
  cannotTell: ["reopens"],
};
