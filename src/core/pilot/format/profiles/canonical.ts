import { canonicalRules } from "../canonical-use.ts";
import type { ExportProfile } from "../export-profile.ts";

/** A file that has our own columns already: imported again to join files or to hash its people. */
export const canonical: ExportProfile = {
  id: "canonical",
  name: "Touchstone tickets.csv",
  confidence: "A",
  grain: "tickets",
  rules: canonicalRules,
  signs: [["ticket_id"], ["created_at"]],
  notWith: ["last_reply_at", "user_updated_at"],
  cannotTell: [],
};
