import { expect, it } from "vitest";
import { isLaw, isUnsure, staleDays } from "../../../src/core/schema/fact-age.ts";

const law = {
  id: "law",
  statement: "a law",
  status: "in-force",
  confidence: "confirmed",
  asOf: "2026-01-01",
  source: "gazette",
} as const;

it("law is stale the day after its limit: its own, the register's, or 90 days", () => {
  expect(staleDays(law, {}, "2026-04-01")).toBeNull();
  expect(staleDays(law, {}, "2026-04-02")).toEqual({ days: 91, limit: 90 });
  expect(staleDays(law, { staleAfterDays: 30 }, "2026-02-01")).toEqual({ days: 31, limit: 30 });
  const yearly = { ...law, staleAfterDays: 365 };
  expect(staleDays(yearly, { staleAfterDays: 30 }, "2026-04-02")).toBeNull();
});

it("market observations never go stale as law; a draft does", () => {
  expect(staleDays({ ...law, status: "market-observation" }, {}, "2030-01-01")).toBeNull();
  expect(isLaw({ status: "own-design" })).toBe(false);
  expect(staleDays({ ...law, status: "draft" }, {}, "2030-01-01")?.limit).toBe(90);
});

it("unconfirmed and from memory are unsure", () => {
  const sure = ["confirmed", "stated-by-source", "derived"] as const;
  expect(sure.filter((confidence) => isUnsure({ confidence }))).toEqual([]);
  expect(isUnsure({ confidence: "from-memory" }) && isUnsure({ confidence: "unconfirmed" })).toBe(
    true,
  );
});
