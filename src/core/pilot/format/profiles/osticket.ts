import type { ExportProfile } from "../export-profile.ts";

/**
 * osTicket's queue export (release of October 2023). Always a byte order mark; semicolons where the
 * locale writes decimal commas; cells that begin like a formula carry an apostrophe. Owners of a queue
 * can rename and drop columns, and headers follow the user's language.
 */
export const osticket: ExportProfile = {
  id: "osticket",
  name: "osTicket",
  confidence: "A",
  grain: "tickets",
  guardsFormulas: true,
  rules: [
    { headers: ["ticket number"], use: { kind: "word", column: "ticket_id" } },
    { headers: ["date created"], use: { kind: "instant", column: "created_at" } },
    { headers: ["closed date"], use: { kind: "instant", column: "last_solved_at" } },
    { headers: ["last updated"], use: { kind: "instant", column: "last_updated_at" } },
    {
      headers: ["current status"],
      use: {
        kind: "word",
        column: "status",
        words: {
          open: "open",
          resolved: "solved",
          closed: "closed",
          archived: "closed",
          deleted: "deleted",
        },
      },
    },
    { headers: ["priority"], use: { kind: "word", column: "priority" } },
    { headers: ["source"], use: { kind: "word", column: "channel" } },
    { headers: ["department"], use: { kind: "word", column: "team" } },
    { headers: ["help topic"], use: { kind: "word", column: "topic" } },
    { headers: ["from email"], use: { kind: "person", column: "requester_key" } },
    { headers: ["from"], use: { kind: "person", column: "requester_key" } },
    { headers: ["agent assigned"], use: { kind: "person", column: "agent_key" } },
    { headers: ["reopen count"], use: { kind: "number", column: "reopen_count" } },
    {
      headers: ["merged"],
      use: {
        kind: "word",
        column: "exclusion_reason",
        words: { yes: "merged", "1": "merged", true: "merged", no: "", "0": "", false: "" },
      },
    },
    { headers: ["subject"], use: { kind: "ignored", reason: "text" } },
    {
      headers: [
        "sla due date",
        "sla plan",
        "due date",
        "overdue",
        "linked",
        "answered",
        "team assigned",
        "thread count",
        "attachment count",
        "task count",
      ],
      use: { kind: "ignored", reason: "not-needed" },
    },
  ],
  signs: [["ticket number"], ["date created"]],
  cannotTell: ["first-reply", "satisfaction"],
};
