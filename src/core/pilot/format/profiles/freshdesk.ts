import type { ColumnRule, ExportProfile, WordMap } from "../export-profile.ts";

/** States of both Freshworks products that their exports write in English. */
export const freshworksStates: WordMap = {
  open: "open",
  pending: "pending",
  "waiting on customer": "pending",
  "waiting on third party": "hold",
  resolved: "solved",
  closed: "closed",
};

const kept: WordMap = { "within sla": "true", "sla violated": "false" };

/**
 * Columns that Freshdesk and Freshservice share but for capitals. The two durations say "in hrs" and
 * hold clocks (12:30:00) or decimal hours, on business time; columns are often empty while the
 * timestamps are filled.
 */
export const freshworksRules: readonly ColumnRule[] = [
  { headers: ["ticket id"], use: { kind: "word", column: "ticket_id" } },
  { headers: ["created time"], use: { kind: "instant", column: "created_at" } },
  {
    headers: ["initial response time"],
    use: { kind: "instant", column: "first_public_agent_reply_at" },
  },
  { headers: ["resolved time"], use: { kind: "instant", column: "last_solved_at" } },
  { headers: ["closed time"], use: { kind: "instant", column: "closed_at" } },
  {
    headers: ["last update time", "last updated time"],
    use: { kind: "instant", column: "last_updated_at" },
  },
  { headers: ["status"], use: { kind: "word", column: "status", words: freshworksStates } },
  { headers: ["priority"], use: { kind: "word", column: "priority" } },
  { headers: ["source"], use: { kind: "word", column: "channel" } },
  { headers: ["group"], use: { kind: "word", column: "team" } },
  { headers: ["agent"], use: { kind: "person", column: "agent_key" } },
  { headers: ["contact id"], use: { kind: "person", column: "requester_key" } },
  { headers: ["email", "requester email"], use: { kind: "person", column: "requester_key" } },
  { headers: ["agent interactions"], use: { kind: "number", column: "agent_public_reply_count" } },
  {
    headers: ["first response time (in hrs)"],
    use: { kind: "duration", column: "vendor_frt", unit: "hours", clock: "business" },
  },
  {
    headers: ["resolution time (in hrs)"],
    use: { kind: "duration", column: "vendor_full_resolution", unit: "hours", clock: "business" },
  },
  {
    headers: ["time tracked"],
    // A ticket on which nobody ran the timer says 00:00:00, which is not "handled in no time".
    use: { kind: "seconds", column: "handle_seconds", unit: "hours", zeroIsUnknown: true },
  },
  {
    headers: ["first response status"],
    use: { kind: "truth", column: "sla_first_met", words: kept },
  },
  {
    headers: ["resolution status"],
    use: { kind: "truth", column: "sla_resolution_met", words: kept },
  },
  { headers: ["product"], use: { kind: "word", column: "brand" } },
  {
    headers: ["survey results", "survey result", "experience score"],
    use: { kind: "ignored", reason: "scale-unknown" },
  },
  {
    headers: ["subject", "description", "resolution note", "tags"],
    use: { kind: "ignored", reason: "text" },
  },
  {
    headers: ["full name", "title", "company name", "company", "requester name"],
    use: { kind: "ignored", reason: "person" },
  },
  {
    headers: ["due by time", "customer interactions", "association type", "every response status"],
    use: { kind: "ignored", reason: "not-needed" },
  },
];

/**
 * Freshdesk's ticket export. Headers: at least six independent importers agree; what "Initial
 * response time" and the two durations mean comes from one source only.
 */
export const freshdesk: ExportProfile = {
  id: "freshdesk",
  name: "Freshdesk",
  confidence: "B",
  grain: "tickets",
  rules: [
    ...freshworksRules,
    { headers: ["type"], use: { kind: "ignored", reason: "not-needed" } },
  ],
  signs: [
    ["ticket id"],
    ["created time"],
    ["initial response time", "first response time (in hrs)", "resolved time"],
  ],
  notWith: ["urgency"],
  cannotTell: ["reopens", "rating-scale"],
};
