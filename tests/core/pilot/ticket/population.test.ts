import { expect, it } from "vitest";
import { viewed } from "../viewed-tickets.ts";

const created_at = "2026-06-01T00:00:00Z";
const row = (ticket_id: number, more: Record<string, string>) => ({
  ticket_id,
  created_at,
  channel: "line",
  ...more,
});

it("gives every ticket the first reason that holds", () => {
  const { reasons } = viewed(
    [
      row(1, { requester_key: "ann" }),
      row(2, { exclusion_reason: "spam", initiated_by: "agent" }),
      row(3, { status: "merged" }),
      row(4, { initiated_by: "system" }),
      row(5, { channel: "OutBound" }),
      row(6, { channel: "phone" }),
      row(7, { channel: "post" }),
      row(8, { requester_key: "mailbox" }),
      row(1, { requester_key: "ann" }),
    ],
    {
      plan: {
        channels: new Set(["line"]),
        controlChannels: new Set(["phone"]),
        outboundChannels: new Set(["OutBound"]),
        excludeRequesters: ["mailbox"],
      },
    },
  );
  expect(reasons).toEqual([
    null,
    "spam",
    "merged",
    "agent-created",
    "agent-created",
    "control-channel",
    "channel-not-in-scope",
    "excluded-requester",
    "duplicate",
  ]);
});

it("leaves bulk requesters out only when a threshold was declared", () => {
  const log = [1, 2, 3, 4].map((id) => row(id, { requester_key: id < 4 ? "bulk" : "ann" }));
  expect(viewed(log).reasons).toEqual([null, null, null, null]);
  const bulkRequesterThreshold = 2;
  expect(viewed(log, { plan: { bulkRequesterThreshold } }).reasons).toEqual([
    "bulk-requester",
    "bulk-requester",
    "bulk-requester",
    null,
  ]);
});

it("knows requesters by a salted fingerprint, and tickets without one", () => {
  const log = [row(1, { requester_key: "ann" }), row(2, { requester_key: "" })];
  const plain = viewed(log).records;
  const salted = viewed(log, { plan: { salt: "pepper" } }).records;
  expect(plain.requesterLow(0)).not.toBe(salted.requesterLow(0));
  expect([plain.hasRequester(0), plain.hasRequester(1)]).toEqual([true, false]);
});
