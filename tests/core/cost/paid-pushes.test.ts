import { expect, it } from "vitest";
import { paidPushes, pushesByDelay } from "../../../src/core/cost/paid-pushes.ts";
import { type Cell, emptyCell } from "../../../src/core/pilot/cell.ts";
import { withFolder } from "../../workspaces/pilot-records.ts";
import { shippedSample } from "../../workspaces/shipped-sample.ts";

function cellOf(channel: string, replies: number, delays: [seconds: number, tickets: number][]) {
  const cell: Cell = emptyCell("pilot", 20_700, channel, "");
  for (const [seconds, tickets] of delays) cell.histograms.replied.set(seconds, tickets);
  cell.tallies["replies-counted"] = delays.reduce((sum, [, tickets]) => sum + tickets, 0);
  cell.tallies["public-replies"] = replies;
  return cell;
}

it("counts late first replies, and bounds what later replies cost", () => {
  // Four tickets with six replies; one first reply of four was late.
  const cell = cellOf("line", 6, [
    [60, 3],
    [61, 1],
  ]);
  const found = pushesByDelay([cell, cellOf("email", 9, [[9000, 5]])], "line", 60);
  expect(found).toEqual({ low: 25, likely: 37.5, high: 75 });
  expect(pushesByDelay([cell], "email", 60)).toBeNull();
});

it("tells only first replies where nobody counted the rest", () => {
  const cell = cellOf("line", 0, [[600, 2]]);
  cell.tallies["replies-counted"] = 0;
  expect(pushesByDelay([cell], "line", 60)).toEqual({ low: 100, likely: 100, high: 100 });
});

it("believes bills before chats, and today's chats last", () => {
  const chats = { folder: "x/line-chats", chats: 2, contacts: 10, free: 4, typed: 3 };
  const counted = { ...chats, paid: 2, paidIfAllSent: 5 };
  const before = withFolder(shippedSample(), () => ({ chats: counted }), "baseline");
  const sample = withFolder(before, () => ({ chats: counted }));
  const found = paidPushes("tidalleaf", sample, new Map());
  expect(found.map(({ origin, per100 }) => [origin, per100])).toEqual([
    ["billed-in-pilot", { low: 11, likely: 11, high: 11 }],
    ["chats-in-pilot", { low: 20, likely: 20, high: 50 }],
    ["chats-before", { low: 50, likely: 50, high: 50 }],
  ]);
  expect(found[0]?.place.file).toBe("pilots/tidalleaf/tests.yaml");
  const bare = withFolder(shippedSample(), () => ({ tests: null, chats: null }));
  expect(paidPushes("tidalleaf", bare, new Map())).toEqual([]);
});
