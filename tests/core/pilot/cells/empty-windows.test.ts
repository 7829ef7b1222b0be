import { expect, it } from "vitest";
import { logText, readLog } from "../ticket-log.ts";

const log = logText([
  { ticket_id: 1, created_at: "2026-05-31T20:00:00Z", status: "closed" },
  { ticket_id: 2, created_at: "2026-07-01T08:00:00Z", status: "closed" },
]);

function emptyWindows(window: { from: string; to: string } | null) {
  const plan = { zone: "Asia/Taipei", periods: [{ period: "baseline" as const, window }] };
  const { diagnostics } = readLog(log, { plan });
  return diagnostics.filter(({ code }) => code === "window-without-tickets");
}

it("names the local days of the file beside a window that holds none of its tickets", () => {
  const window = { from: "2025-06-01", to: "2025-07-31" };
  const params = { ...window, first: "2026-06-01", last: "2026-07-01" };
  expect(emptyWindows(window)).toMatchObject([{ severity: "warning", params }]);
});

it("says nothing of a window with a ticket, or of the whole file", () => {
  expect(emptyWindows({ from: "2026-07-01", to: "2026-07-31" })).toEqual([]);
  expect(emptyWindows(null)).toEqual([]);
});
