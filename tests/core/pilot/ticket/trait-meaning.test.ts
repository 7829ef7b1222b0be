import { expect, it } from "vitest";
import { kpiSettings } from "../../../../src/core/pilot/kpi/kpi-settings.ts";
import { traitMeaning } from "../../../../src/core/pilot/ticket/trait-meaning.ts";
import { viewed } from "../viewed-tickets.ts";

const row = { ticket_id: 1, created_at: "2026-06-01T00:00:00Z", channel: "LINE@", status: "open" };

it("gives traits their meaning under the plan and the definitions", () => {
  const plan = { channelMap: new Map([["LINE@", "line"]]), controlChannels: new Set(["line"]) };
  const found = viewed([{ ...row, csat_value: 4 }], { plan });
  const [traits] = found.rows.traits.all;
  if (traits === undefined) throw new Error("one row has one combination");
  const meaning = traitMeaning(traits, found.words, found.plan, kpiSettings(null));
  expect(meaning).toMatchObject({
    reason: "control-channel",
    channelName: "line",
    isOpen: true,
    satisfiedFrom: 4,
    deadline: null,
  });
});
