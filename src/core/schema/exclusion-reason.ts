/** Why rows of a ticket file were not used; every row of the file is used or has one of these. */
export const exclusionReasons = [
  "bad-row",
  "duplicate",
  "outside-window",
  "spam",
  "merged",
  "deleted",
  "test",
  "agent-created",
  "excluded-requester",
  "bulk-requester",
  "channel-not-in-scope",
  "control-channel",
] as const;

export type ExclusionReason = (typeof exclusionReasons)[number];
