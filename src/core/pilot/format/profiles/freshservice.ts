import type { ExportProfile } from "../export-profile.ts";
import { freshworksRules } from "./freshdesk.ts";

/**
 * Freshservice's ticket export: Freshdesk's columns in other capitals, told apart by "Urgency" and
 * "Impact". The set of headers is known from several importers, their order is not.
 */
export const freshservice: ExportProfile = {
  id: "freshservice",
  name: "Freshservice",
  confidence: "B",
  grain: "tickets",
  rules: [
    ...freshworksRules,
    { headers: ["category"], use: { kind: "word", column: "topic" } },
    {
      headers: ["requester vip", "requester location", "sub-category", "item", "type"],
      use: { kind: "ignored", reason: "not-needed" },
    },
    {
      headers: ["urgency", "impact", "approval status"],
      use: { kind: "ignored", reason: "not-needed" },
    },
  ],
  signs: [["ticket id"], ["created time"], ["urgency"]],
  cannotTell: ["reopens", "rating-scale"],
};
