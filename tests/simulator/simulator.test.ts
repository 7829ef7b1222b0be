import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { periods, type SimulatedPeriod } from "./periods.ts";
import { meanOf, plainKpis } from "./plain-kpis.ts";
import { sampleFiles } from "./sample-files.ts";
import { sampleConditions, simulate } from "./simulate.ts";
import { hostileSubject } from "./subjects.ts";
import { trueEffects } from "./truth.ts";

const files = sampleFiles();
const root = new URL("../../", import.meta.url);

describe("the shipped ticket files", () => {
  it.each([...files.keys()])("%s is what the simulator writes, byte for byte", (path) => {
    expect(readFileSync(new URL(path, root), "utf8") === files.get(path)).toBe(true);
  });

  it.each([...files])("%s is small, with line feeds and without a byte order mark", (_, text) => {
    expect(text.length).toBeLessThan(2_000_000);
    expect(text).not.toMatch(/\r|^\uFEFF/);
  });

  it("name one hostile subject, in the baseline only", () => {
    const counts = [...files.values()].map((text) => text.split(hostileSubject).length - 1);
    expect(counts).toEqual([1, 0, 0]);
  });
});

describe.each(periods)("$name", (period) => {
  const tickets = simulate(period, sampleConditions);

  it("lets nothing happen before its cause or after the export", () => {
    const exportedAt = Date.parse(period.exportedAt) / 1000;
    for (const ticket of tickets) {
      const order = [
        ticket.createdAt,
        ticket.firstReplyAt,
        ticket.firstSolvedAt,
        ticket.lastSolvedAt,
      ];
      const known = order.filter((instant) => instant !== null);
      expect(known).toEqual(known.toSorted((a, b) => a - b));
      expect(Math.max(...known)).toBeLessThanOrEqual(exportedAt);
      if (ticket.handoffAt !== null && ticket.firstReplyAt !== null) {
        expect(ticket.handoffAt).toBeLessThan(ticket.firstReplyAt);
      }
    }
  });

  it("holds rows to leave out, unsolved tickets and people who return", () => {
    const origins = new Set(tickets.map((ticket) => ticket.origin));
    expect(origins).toEqual(new Set(["customer", "agent", "merged", "spam", "test"]));
    expect(tickets.filter((ticket) => ticket.lastSolvedAt === null).length).toBeGreaterThan(40);
    expect(new Set(tickets.map((ticket) => ticket.requester)).size).toBeLessThan(tickets.length);
  });

  it("is another file with another seed", () => {
    const other = simulate(period, { ...sampleConditions, seed: 1 });
    expect(other[0]).not.toEqual(tickets[0]);
  });
});

describe("the truth that is written down", () => {
  // Many tickets and no effects of the week: what is left is what the simulator was told.
  const measure = (name: SimulatedPeriod["name"]) => {
    const period = periods.find((candidate) => candidate.name === name);
    if (!period) throw new Error(`no period ${name}`);
    const conditions = { ...sampleConditions, scale: 12, weekStrength: 0 };
    return plainKpis(period, simulate(period, conditions));
  };
  const baseline = measure("baseline");

  it.each(["norvane", "tidalleaf"] as const)("%s truly changes what truth.ts says", (vendor) => {
    const pilot = measure(vendor);
    for (const [id, effect] of Object.entries(trueEffects[vendor])) {
      const kpi = id as keyof (typeof trueEffects)[typeof vendor];
      const before = meanOf(baseline, kpi, null);
      const after = meanOf(pilot, kpi, baseline.tickets);
      const miss =
        "ratio" in effect ? after / before - effect.ratio : (after - before) * 100 - effect.points;
      expect(Math.abs(miss), `${kpi} misses by ${miss}`).toBeLessThan("ratio" in effect ? 0.03 : 1);
    }
  });

  it("looks larger without the baseline's mix of channels: the shift flatters", () => {
    const pilot = measure("tidalleaf");
    const before = meanOf(baseline, "resolution-time", null);
    expect(meanOf(pilot, "resolution-time", null) / before).toBeLessThan(0.93);
    expect(meanOf(pilot, "resolution-time", baseline.tickets) / before).toBeGreaterThan(0.96);
  });
});
