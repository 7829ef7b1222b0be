import type { ExportProfile, WordMap } from "../export-profile.ts";

const kept: WordMap = {
  "completed on time": "true",
  "completed late": "false",
  overdue: "false",
};

/**
 * HubSpot's export of tickets. Times may end in " CDT" or " EDT". The reply clock counts e-mail only,
 * hours may exceed 24, and the documentation does not say which clock it is.
 */
export const hubspot: ExportProfile = {
  id: "hubspot",
  name: "HubSpot",
  confidence: "B",
  grain: "tickets",
  rules: [
    { headers: ["ticket id"], use: { kind: "word", column: "ticket_id" } },
    { headers: ["create date"], use: { kind: "instant", column: "created_at" } },
    {
      headers: ["first agent email response date"],
      use: { kind: "instant", column: "first_public_agent_reply_at" },
    },
    { headers: ["close date"], use: { kind: "instant", column: "last_solved_at" } },
    {
      headers: ["ticket status"],
      use: {
        kind: "word",
        column: "status",
        words: {
          new: "new",
          "waiting on contact": "pending",
          "waiting on us": "open",
          closed: "closed",
        },
      },
    },
    { headers: ["source"], use: { kind: "word", column: "channel" } },
    { headers: ["pipeline"], use: { kind: "word", column: "team" } },
    { headers: ["priority"], use: { kind: "word", column: "priority" } },
    { headers: ["category"], use: { kind: "word", column: "topic" } },
    { headers: ["ticket owner"], use: { kind: "person", column: "agent_key" } },
    {
      headers: ["all associated contact emails"],
      use: { kind: "person", column: "requester_key" },
    },
    {
      headers: ["time to first agent email reply (hh:mm:ss)", "time to first agent email reply"],
      use: { kind: "duration", column: "vendor_frt", unit: "clock", clock: "unknown" },
    },
    {
      headers: ["time to close (hh:mm:ss)", "time to close"],
      use: { kind: "duration", column: "vendor_full_resolution", unit: "clock", clock: "unknown" },
    },
    {
      headers: ["time to first response sla ticket status"],
      use: { kind: "truth", column: "sla_first_met", words: kept },
    },
    {
      headers: ["time to close sla ticket status"],
      use: { kind: "truth", column: "sla_resolution_met", words: kept },
    },
    {
      headers: ["last csat survey rating"],
      use: { kind: "ignored", reason: "scale-unknown" },
    },
    {
      headers: ["ticket name", "ticket description"],
      use: { kind: "ignored", reason: "text" },
    },
    {
      headers: ["associated company (primary)"],
      use: { kind: "ignored", reason: "person" },
    },
    {
      headers: ["subcategory", "last customer reply date"],
      use: { kind: "ignored", reason: "not-needed" },
    },
  ],
  signs: [["ticket id"], ["create date"], ["pipeline", "ticket status", "ticket name"]],
  cannotTell: ["email-replies-only", "duration-clock", "rating-scale", "reopens"],
};
