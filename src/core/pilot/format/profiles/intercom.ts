import type { ExportProfile } from "../export-profile.ts";

/**
 * Intercom's dataset of conversations. The zone stands in the header. Durations are seconds, but
 * whether they leave out office hours is worded so that it can be read both ways; nothing says when a
 * conversation was closed.
 */
export const intercom: ExportProfile = {
  id: "intercom",
  name: "Intercom",
  confidence: "B",
  grain: "tickets",
  rules: [
    { headers: ["conversation id"], use: { kind: "word", column: "ticket_id" } },
    { headers: ["conversation started at"], use: { kind: "instant", column: "created_at" } },
    {
      headers: ["current conversation state"],
      use: {
        kind: "word",
        column: "status",
        words: { open: "open", snoozed: "pending", closed: "closed" },
      },
    },
    { headers: ["channel"], use: { kind: "word", column: "channel" } },
    { headers: ["team currently assigned"], use: { kind: "word", column: "team" } },
    { headers: ["teammate currently assigned"], use: { kind: "person", column: "agent_key" } },
    { headers: ["user email"], use: { kind: "person", column: "requester_key" } },
    { headers: ["user name"], use: { kind: "person", column: "requester_key" } },
    {
      headers: ["started by"],
      use: {
        kind: "word",
        column: "initiated_by",
        words: {
          user: "customer",
          lead: "customer",
          visitor: "customer",
          contact: "customer",
          customer: "customer",
          teammate: "agent",
          admin: "agent",
          bot: "system",
          operator: "system",
          workflow: "system",
        },
      },
    },
    {
      headers: ["first response time (seconds)"],
      use: { kind: "duration", column: "vendor_frt", unit: "seconds", clock: "unknown" },
    },
    { headers: ["fin ai agent involved"], use: { kind: "truth", column: "ai_involved" } },
    { headers: ["fin ai agent deflected"], use: { kind: "truth", column: "ai_resolved" } },
    {
      headers: ["fin ai agent resolution state"],
      use: {
        kind: "word",
        column: "ai_resolution_kind",
        words: {
          "assumed resolved": "assumed",
          "confirmed resolved": "confirmed",
          escalated: "escalated",
          "negative feedback": "none",
        },
      },
    },
    { headers: ["ai topic"], use: { kind: "word", column: "topic" } },
    {
      headers: ["ai subtopic", "topics", "ticket type", "conversation source"],
      use: { kind: "ignored", reason: "not-needed" },
    },
    { headers: ["title"], use: { kind: "ignored", reason: "text" } },
    {
      headers: ["company name", "last teammate rated"],
      use: { kind: "ignored", reason: "person" },
    },
  ],
  signs: [["conversation id"], ["conversation started at"]],
  cannotTell: ["solve-time", "duration-clock", "reopens"],
};

/** Intercom's dataset of ratings, to be joined with its conversations by id. */
export const intercomRatings: ExportProfile = {
  id: "intercom-csat",
  name: "Intercom CSAT",
  confidence: "B",
  grain: "ratings",
  rules: [
    { headers: ["conversation id"], use: { kind: "word", column: "ticket_id" } },
    { headers: ["updated at"], use: { kind: "instant", column: "csat_at" } },
    { headers: ["conversation rating"], use: { kind: "rating", scale: 5 } },
    {
      headers: ["conversation rating remark"],
      use: { kind: "ignored", reason: "text" },
    },
    { headers: ["user name", "company name"], use: { kind: "ignored", reason: "person" } },
    {
      headers: ["agent rated type", "last survey sent"],
      use: { kind: "ignored", reason: "not-needed" },
    },
  ],
  signs: [["conversation id"], ["conversation rating"]],
  notWith: ["conversation started at"],
  cannotTell: ["denominator"],
};
