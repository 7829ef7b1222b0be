import { expect, it } from "vitest";
import { controlsApart } from "../../../../src/core/pilot/compare/controls-apart.ts";
import { controlDifference } from "../../../../src/core/pilot/evidence/control-difference.ts";
import { contextOf } from "../compare/compared.ts";
import { weeklyPeriod } from "../ticket-log.ts";
import { evidenceInput } from "./evidence-of.ts";

/** Phone stays on the old system; every odd ticket comes by phone. */
function periods(pilotSeconds: readonly number[], phoneFactor: number) {
  const options = { plan: { controlChannels: new Set(["phone"]) } };
  const byPhone = (factor: number) => (week: number, ticket: number) => {
    if (ticket % 2 === 0) return {};
    const created = Date.UTC(2026, 5, 1) + (week * 7 + ticket / 2) * 86_400_000;
    const reply = created + 1000 * (1000 * factor + 100 * week + ticket);
    return {
      channel: "phone",
      created_at: new Date(created).toISOString(),
      first_public_agent_reply_at: new Date(reply).toISOString(),
    };
  };
  const baseline = weeklyPeriod("baseline", {
    replySeconds: [1000, 1100, 900, 1000],
    more: byPhone(1),
  });
  const pilot = weeklyPeriod(
    "pilot",
    {
      replySeconds: pilotSeconds,
      firstWeek: 6,
      more: (week, ticket) => byPhone(phoneFactor)(week + 6, ticket),
    },
    options,
  );
  return { baseline: controlsApart(baseline, ["phone"]), pilot };
}

it("takes away what changed on the controls as well", () => {
  const both = periods([500, 550, 450, 500], 0.5);
  const found = controlDifference(evidenceInput("first-response-time", contextOf(both)));
  expect(found?.channels).toEqual(["phone"]);
  expect(found?.treatedChange).toBeCloseTo(0.5, 1);
  expect(found?.difference.estimate).toBeCloseTo(
    (found?.treatedChange ?? 0) / (found?.controlChange ?? 1),
    6,
  );
  expect(found?.gaps).toHaveLength(8);
  expect(found?.preTrend.estimate).not.toBeNull();
});

it("has nothing to compare with without controls", () => {
  const { baseline, pilot } = periods([500, 550, 450, 500], 1);
  const bare = { baseline, pilot: { ...pilot, controlCells: [] } };
  expect(controlDifference(evidenceInput("first-response-time", contextOf(bare)))).toBeNull();
});

it("works on differences of shares as well", () => {
  const both = periods([500, 550, 450, 500], 1);
  const found = controlDifference(evidenceInput("resolution-rate", contextOf(both)));
  expect(found?.difference.estimate).toBeCloseTo(0, 9);
});
