import { expect, it } from "vitest";
import type { HistogramId, TallyId } from "../../src/core/pilot/cell.ts";
import { addHistogram, Histogram, sortedDurations } from "../../src/core/pilot/histogram.ts";
import { durationGroups } from "../../src/core/pilot/kpi/duration-measure.ts";
import { kpiSettings } from "../../src/core/pilot/kpi/kpi-settings.ts";
import { kpiTable } from "../../src/core/pilot/kpi/kpi-table.ts";
import { kaplanMeier } from "../../src/core/stats/kaplan-meier.ts";
import { restrictedMean } from "../../src/core/stats/restricted-mean.ts";
import { firstPeriod, type LogRow, logText, readLog } from "../core/pilot/ticket-log.ts";
import { describeGolden, goldenCase } from "./golden-statistics.ts";

interface Ticket {
  id: string;
  requester: string;
  channel: string;
  topic: string;
  created: string;
  first_human_reply: string | null;
  first_solved: string | null;
  last_solved: string | null;
  status: string;
  reopens: number;
  agent_public_replies: number;
  contact_sessions: number;
  bot_involved: boolean;
  bot_resolved: boolean;
  csat: number | null;
  handle_seconds: number | null;
  excluded?: string;
}

function row(ticket: Ticket): LogRow {
  return {
    ticket_id: ticket.id,
    requester_key: ticket.requester,
    channel: ticket.channel,
    topic: ticket.topic,
    created_at: ticket.created,
    first_public_agent_reply_at: ticket.first_human_reply ?? "",
    first_solved_at: ticket.first_solved ?? "",
    last_solved_at: ticket.last_solved ?? "",
    status: ticket.status,
    reopen_count: ticket.reopens,
    agent_public_reply_count: ticket.agent_public_replies,
    contact_session_count: ticket.contact_sessions,
    ai_involved: String(ticket.bot_involved),
    ai_resolved: String(ticket.bot_resolved),
    csat_value: ticket.csat ?? "",
    csat_scale_max: 5,
    handle_seconds: ticket.handle_seconds ?? "",
    sla_first_target_seconds: 3600,
    exclusion_reason: ticket.excluded ?? "",
    exported_at: "2025-03-31T00:00:00Z",
  };
}

function mean(durations: readonly (readonly [number, number])[]): number {
  const tickets = durations.reduce((sum, [, count]) => sum + count, 0);
  return durations.reduce((sum, [seconds, count]) => sum + seconds * count, 0) / tickets;
}

describeGolden("ten tickets, every KPI", () => {
  const { input, expected } = goldenCase<
    { tickets: Ticket[] },
    {
      population: { rows: number; eligible: number };
      frt_minutes: { km: number[][]; median_km: number; restricted_mean_tau_240: number };
      resolution_minutes: { full_mean: number };
      csat: { wilson95: [number, number]; response_rate: number };
    }
  >("25-kpi-definitions-mini", "ten-tickets");
  const settings = kpiSettings(null);
  const period = firstPeriod(readLog(logText(input.tickets.map(row)), { settings }));
  const table = new Map(kpiTable(period, settings).map((kpi) => [kpi.id, kpi]));
  const tally = (id: TallyId) => period.cells.reduce((sum, cell) => sum + cell.tallies[id], 0);
  const durations = (id: HistogramId) => {
    const all = new Histogram();
    for (const cell of period.cells) addHistogram(all, cell.histograms[id]);
    return sortedDurations(all);
  };

  it("counts the population", () => {
    expect(period.account).toEqual({
      rows: expected.population.rows,
      used: expected.population.eligible,
      leftOut: [
        { reason: "agent-created", count: 1 },
        { reason: "spam", count: 1 },
      ],
    });
  });

  it("waits for a person by Kaplan–Meier", () => {
    const measure = {
      done: ["replied"],
      open: "reply-open",
      openScale: 1,
      coarseSeconds: 1,
      tauSeconds: 14_400,
    } as const;
    const curve = kaplanMeier(durationGroups(period.cells, measure));
    const steps = curve?.steps.map((step) => [
      step.timeSeconds / 60,
      step.atRisk,
      step.events,
      step.survival,
    ]);
    expect(steps?.length).toBe(expected.frt_minutes.km.length);
    expected.frt_minutes.km.forEach((step, index) => {
      for (const [place, value] of step.entries()) {
        expect(steps?.[index]?.[place]).toBeCloseTo(value, 9);
      }
    });
    expect((curve && restrictedMean(curve, 14_400)?.meanSeconds) ?? 0).toBeCloseTo(
      expected.frt_minutes.restricted_mean_tau_240 * 60,
      6,
    );
    expect(table.get("first-response-time")).toMatchObject({
      n: 7,
      estimate: expected.frt_minutes.median_km * 60,
    });
  });

  it.each([
    ["sla-attainment", 6, 2 / 3],
    ["resolution-rate", 8, 0.75],
    ["first-contact-resolution", 5, 0.6],
    ["repeat-contact-rate", 6, 1 / 3],
    ["ai-resolution", 2, 0],
    ["csat", 4, 0.5],
    ["handling-time", 5, 840],
  ] as const)("%s", (id, n, estimate) => {
    expect(table.get(id)?.n).toBe(n);
    expect(table.get(id)?.estimate).toBeCloseTo(estimate, 9);
  });

  it("keeps what stands beside the KPIs", () => {
    expect(table.get("csat")?.interval?.[0]).toBeCloseTo(expected.csat.wilson95[0], 9);
    expect(table.get("csat")?.interval?.[1]).toBeCloseTo(expected.csat.wilson95[1], 9);
    expect(table.get("csat")?.coverage).toBe(expected.csat.response_rate);
    expect(table.get("backlog")?.estimate).toBe(2);
    // The case takes the mean over what people solved; the KPI itself follows every ticket.
    expect(mean(durations("human-solved")) / 60).toBeCloseTo(
      expected.resolution_minutes.full_mean,
      9,
    );
    expect([
      tally("sla-not-due"),
      tally("ai-involved"),
      tally("ai-contained"),
      tally("reopened"),
    ]).toEqual([1, 2, 1, 1]);
  });
});
