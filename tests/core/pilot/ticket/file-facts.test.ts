import { expect, it } from "vitest";
import { cutOf, factsOf } from "../../../../src/core/pilot/ticket/file-facts.ts";
import { viewed } from "../viewed-tickets.ts";

const created_at = "2026-06-01T00:00:00Z";
const at = Date.parse(created_at) / 1000;

it("takes the plan's export time before the column's, and that before the latest time", () => {
  const log = [{ ticket_id: 1, created_at, exported_at: "2026-06-03T00:00:00Z" }];
  const { decoder, plan } = viewed(log);
  const planned = { ...plan, exportedAt: "2026-06-02T00:00:00Z" };
  expect(cutOf(planned, decoder.times)).toEqual({ at: at + 86_400, source: "plan" });
  expect(cutOf(plan, decoder.times)).toEqual({ at: at + 172_800, source: "column" });
  const { decoder: other } = viewed([{ ticket_id: 1, created_at }]);
  expect(cutOf(plan, other.times)).toEqual({ at, source: "latest-in-file" });
});

it("knows replies from instants, from a vendor's clock, or not at all", () => {
  const source = (more: Record<string, string>) => {
    const { decoder } = viewed([{ ticket_id: 1, created_at, ...more }]);
    return factsOf(decoder, { at, source: "plan" }).replySource;
  };
  const vendor = { vendor_frt_value: "5", vendor_frt_unit: "min" };
  expect(source({ first_public_agent_reply_at: "" })).toBe("instants");
  expect(source({ ...vendor, vendor_frt_clock: "business" })).toBe("vendor-business");
  expect(source({ ...vendor, vendor_frt_clock: "" })).toBe("none");
  expect(source({})).toBe("none");
});
