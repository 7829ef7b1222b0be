import { expect, it } from "vitest";
import { found, paths, pointedAt } from "../../../workspaces/checked-case.ts";

const quote = (validUntil: string) =>
  found([
    paths.vendor,
    "answers:",
    `costs:
  seats: { low: 1, likely: 2, high: 3, kind: quote, observedOn: 2026-05-04, validUntil: ${validUntil}, source: 報價 }
answers:`,
  ]);

it("warns of a quote that has run out, and counts its last day as good", () => {
  const [first, ...others] = quote("2026-05-05");
  expect([first?.code, first?.severity, others]).toEqual(["expired-quote", "warning", []]);
  expect(first && pointedAt(first)).toBe("2026-05-05");
  expect(quote("2099-01-01")).toEqual([]);
});
