import { expect, it } from "vitest";
import {
  columnKinds,
  places,
  quickColumns,
} from "../../../../src/core/pilot/quick/quick-columns.ts";
import { openedDecoder } from "./opened-decoder.ts";

it("says of every column how it is read; what nobody reads is passed over", () => {
  const headers = ["subject", "ticket_id", "created_at", "channel", "csat_value", "requester_key"];
  const { columns, placeOf } = openedDecoder(headers);
  const found = quickColumns(headers.length, columns, placeOf);
  const { unread, id, instant, word, number, requester } = columnKinds;
  expect([...found.kinds]).toEqual([unread, id, instant, word, number, requester]);
  expect([...found.targets].slice(2, 5)).toEqual([places.created, places.channel, places.csat]);
});
