import { expect, it } from "vitest";
import { serviceSql, standingSql } from "../../../../src/core/pilot/sql/standing-sql.ts";
import { plainSettings } from "./pieces.ts";

it("knows the deadline of each channel, quoted", () => {
  const tier = { tier: "instant", withinSeconds: 900, share: 0.9, clock: "business" } as const;
  const settings = { ...plainSettings, deadlines: new Map([["li'ne", tier]]) };
  const sql = standingSql(settings, true, "1");
  expect(sql).toContain("channel = 'li\\'ne', 900");
  expect(sql).toContain("service_to_reply");
  expect(standingSql(plainSettings, false, "1")).toContain("sla_target_seconds, -1)");
});

it("asks no service clock where there is none", () => {
  expect(serviceSql(null)).toBe("SELECT * FROM followed");
});
