import type { ExportProfile } from "../export-profile.ts";

/**
 * Zammad's report download, a workbook. Labels follow the user's language; these are the English ones.
 * "In Min" columns are working minutes and filled only where a service level with a calendar applied;
 * "Diff" is target minus actual, negative for a breach.
 */
export const zammad: ExportProfile = {
  id: "zammad",
  name: "Zammad",
  confidence: "A",
  grain: "tickets",
  rules: [
    { headers: ["#"], use: { kind: "word", column: "ticket_id" } },
    { headers: ["created at"], use: { kind: "instant", column: "created_at" } },
    {
      headers: ["first response at"],
      use: { kind: "instant", column: "first_public_agent_reply_at" },
    },
    { headers: ["closed at"], use: { kind: "instant", column: "last_solved_at" } },
    { headers: ["updated at"], use: { kind: "instant", column: "last_updated_at" } },
    {
      headers: ["state"],
      use: {
        kind: "word",
        column: "status",
        words: {
          new: "new",
          open: "open",
          "pending reminder": "pending",
          "pending close": "pending",
          closed: "closed",
          merged: "merged",
          removed: "deleted",
        },
      },
    },
    { headers: ["priority"], use: { kind: "word", column: "priority" } },
    { headers: ["create channel"], use: { kind: "word", column: "channel" } },
    {
      headers: ["sender"],
      use: {
        kind: "word",
        column: "initiated_by",
        words: { customer: "customer", agent: "agent", system: "system" },
      },
    },
    { headers: ["group"], use: { kind: "word", column: "team" } },
    { headers: ["owner"], use: { kind: "person", column: "agent_key" } },
    { headers: ["customer"], use: { kind: "person", column: "requester_key" } },
    {
      headers: ["first response in min"],
      use: { kind: "duration", column: "vendor_frt", unit: "minutes", clock: "business" },
    },
    {
      headers: ["close in min"],
      use: {
        kind: "duration",
        column: "vendor_full_resolution",
        unit: "minutes",
        clock: "business",
      },
    },
    {
      headers: ["first response diff in min"],
      use: { kind: "remaining", column: "sla_first_met", unit: "minutes" },
    },
    {
      headers: ["close diff in min"],
      use: { kind: "remaining", column: "sla_resolution_met", unit: "minutes" },
    },
    {
      headers: ["time units total"],
      use: { kind: "ignored", reason: "unit-unknown" },
    },
    { headers: ["title", "tags"], use: { kind: "ignored", reason: "text" } },
    { headers: ["organization"], use: { kind: "ignored", reason: "person" } },
    {
      headers: [
        "close escalation at",
        "first response escalation at",
        "update escalation at",
        "update in min",
        "update diff in min",
        "last contact at",
        "last contact agent at",
        "last contact customer at",
        "article count",
        "escalation at",
      ],
      use: { kind: "ignored", reason: "not-needed" },
    },
  ],
  signs: [["#"], ["create channel", "article count"], ["created at"]],
  cannotTell: ["reopens", "satisfaction"],
};
