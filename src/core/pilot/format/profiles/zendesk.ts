import type { ExportProfile } from "../export-profile.ts";

/**
 * Zendesk's account export, for making canonical tickets of it; `kpi` reads it without a translation.
 * Headers: the vendor's help page 4408886165402 and a real file. "Resolution time" is whole hours,
 * rounded. The time of the first reply is a duration only.
 */
export const zendesk: ExportProfile = {
  id: "zendesk",
  name: "Zendesk",
  confidence: "A",
  grain: "tickets",
  rules: [
    { headers: ["id"], use: { kind: "word", column: "ticket_id" } },
    { headers: ["created at"], use: { kind: "instant", column: "created_at" } },
    { headers: ["solved at"], use: { kind: "instant", column: "last_solved_at" } },
    { headers: ["updated at"], use: { kind: "instant", column: "last_updated_at" } },
    {
      headers: ["status"],
      use: {
        kind: "word",
        column: "status",
        words: {
          new: "new",
          open: "open",
          pending: "pending",
          hold: "hold",
          "on-hold": "hold",
          solved: "solved",
          closed: "closed",
          deleted: "deleted",
        },
      },
    },
    { headers: ["priority"], use: { kind: "word", column: "priority" } },
    { headers: ["via"], use: { kind: "word", column: "channel" } },
    { headers: ["group"], use: { kind: "word", column: "team" } },
    { headers: ["requester id"], use: { kind: "person", column: "requester_key" } },
    { headers: ["assignee"], use: { kind: "person", column: "agent_key" } },
    { headers: ["reopens"], use: { kind: "number", column: "reopen_count" } },
    { headers: ["replies"], use: { kind: "number", column: "agent_public_reply_count" } },
    {
      headers: ["satisfaction score"],
      use: {
        kind: "rating",
        scale: 5,
        words: {
          offered: "offered",
          "not offered": "not-offered",
          unoffered: "not-offered",
          good: "1 of 1",
          "good with comment": "1 of 1",
          bad: "0 of 1",
          "bad with comment": "0 of 1",
        },
      },
    },
    {
      headers: ["first reply time in minutes"],
      use: { kind: "duration", column: "vendor_frt", unit: "minutes", clock: "calendar" },
    },
    {
      headers: ["first reply time in minutes within business hours"],
      use: { kind: "duration", column: "vendor_frt", unit: "minutes", clock: "business" },
    },
    {
      headers: ["full resolution time in minutes"],
      use: {
        kind: "duration",
        column: "vendor_full_resolution",
        unit: "minutes",
        clock: "calendar",
      },
    },
    {
      headers: ["full resolution time in minutes within business hours"],
      use: {
        kind: "duration",
        column: "vendor_full_resolution",
        unit: "minutes",
        clock: "business",
      },
    },
    {
      headers: ["first resolution time in minutes"],
      use: { kind: "number", column: "vendor_first_resolution_minutes" },
    },
    {
      headers: ["first resolution time in minutes within business hours"],
      use: { kind: "number", column: "vendor_first_resolution_business_minutes" },
    },
    {
      headers: [
        "resolution time",
        "agent wait time in minutes",
        "agent wait time in minutes within business hours",
        "requester wait time in minutes",
        "requester wait time in minutes within business hours",
        "on hold time in minutes",
        "on hold time in minutes within business hours",
      ],
      use: { kind: "ignored", reason: "derived" },
    },
    { headers: ["subject", "tags"], use: { kind: "ignored", reason: "text" } },
    {
      headers: [
        "requester",
        "requester external id",
        "requester email",
        "requester domain",
        "submitter",
        "organization",
      ],
      use: { kind: "ignored", reason: "person" },
    },
    {
      headers: [
        "summation column",
        "ticket type",
        "assigned at",
        "initially assigned at",
        "due date",
        "group stations",
        "assignee stations",
      ],
      use: { kind: "ignored", reason: "not-needed" },
    },
  ],
  signs: [["id"], ["created at"], ["requester id", "via", "solved at"]],
  cannotTell: ["ai-tickets", "deleted-tickets"],
};
