import type { ColumnBinding } from "../format/column-binding.ts";
import type { ColumnRole } from "../format/ticket-profile.ts";
import type { RecordedTime } from "./ticket-records.ts";

/** Which columns fill which of the times that are kept of a ticket. */
const sources: Record<RecordedTime, readonly ColumnRole[]> = {
  repliedAfter: ["first_public_agent_reply_at"],
  firstSolvedAfter: ["first_solved_at"],
  lastSolvedAfter: ["first_solved_at", "last_solved_at", "closed_at"],
  updatedAfter: ["last_updated_at"],
  handoffAfter: ["handoff_at"],
  handleSeconds: ["handle_seconds"],
  slaTargetSeconds: ["sla_first_target_seconds"],
  vendorReplySeconds: ["vendor_frt_value", "reply_minutes", "reply_business_minutes"],
  vendorFirstSolveSeconds: ["first_solve_minutes"],
  vendorBusinessSolveSeconds: ["first_solve_business_minutes"],
};

/**
 * Which times can the tickets of this file have at all? Only those take room.
 *
 * @example timesOf(binding).has("handleSeconds") // true when the file has `handle_seconds`
 */
export function timesOf(binding: ColumnBinding): Set<RecordedTime> {
  const times = new Set<RecordedTime>();
  for (const time of Object.keys(sources) as RecordedTime[]) {
    if (sources[time].some((role) => binding.index.has(role))) times.add(time);
  }
  return times;
}
