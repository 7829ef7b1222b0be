import type { ExportProfile } from "../export-profile.ts";

/**
 * FreeScout's paid module "Export Conversations". Its code is closed; these names were seen in
 * issues, and what the id is called is not known for certain. The core keeps no first reply.
 */
export const freescout: ExportProfile = {
  id: "freescout",
  name: "FreeScout",
  confidence: "C",
  grain: "tickets",
  rules: [
    {
      headers: ["number", "id", "conversation_id", "#"],
      use: { kind: "word", column: "ticket_id" },
    },
    { headers: ["created_at"], use: { kind: "instant", column: "created_at" } },
    { headers: ["closed_at"], use: { kind: "instant", column: "last_solved_at" } },
    { headers: ["updated_at"], use: { kind: "instant", column: "last_updated_at" } },
    {
      headers: ["status"],
      use: {
        kind: "word",
        column: "status",
        words: { active: "open", pending: "pending", closed: "closed", spam: "closed" },
        also: { column: "exclusion_reason", words: { spam: "spam" } },
      },
    },
    { headers: ["mailbox", "mailbox_id"], use: { kind: "word", column: "team" } },
    {
      headers: ["customer_email", "customer_id", "customer"],
      use: { kind: "person", column: "requester_key" },
    },
    { headers: ["user_id", "assignee"], use: { kind: "person", column: "agent_key" } },
    { headers: ["subject"], use: { kind: "ignored", reason: "text" } },
    {
      headers: ["last_reply_at", "user_updated_at"],
      use: { kind: "ignored", reason: "not-needed" },
    },
  ],
  signs: [["created_at"], ["last_reply_at"], ["user_updated_at", "closed_at"]],
  cannotTell: ["first-reply", "reopens", "satisfaction"],
};
