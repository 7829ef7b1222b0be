import { expect, it } from "vitest";
import { ticketWords } from "../../../../src/core/pilot/ticket/ticket-words.ts";
import { viewed } from "../viewed-tickets.ts";

const created_at = "2026-06-01T00:00:00Z";

it("maps channels, knows outbound ones by either word, and lists unknown states", () => {
  const { decoder, plan } = viewed([
    { ticket_id: 1, created_at, channel: "Mail", status: "open" },
    { ticket_id: 2, created_at, channel: "Campaign", status: "asleep" },
    { ticket_id: 3, created_at, channel: "", status: "" },
  ]);
  const words = ticketWords(decoder, "utf-8", {
    ...plan,
    channelMap: new Map([["Mail", "email"]]),
    outboundChannels: new Set(["Campaign"]),
  });
  expect(words.channel).toEqual(["unknown", "email", "Campaign"]);
  expect(words.isOutbound).toEqual([false, false, true]);
  expect(words.unknown).toEqual([{ column: "status", words: ["asleep"] }]);
});
