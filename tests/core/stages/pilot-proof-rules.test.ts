import { expect, it } from "vitest";
import type { PilotFolder } from "../../../src/core/parse/workspace.ts";
import {
  drillsRun,
  promisedAvailability,
  replyAudit,
  systemStable,
  usersAsked,
  type VendorRule,
} from "../../../src/core/stages/pilot-proof-rules.ts";
import { pilotVendors } from "../../../src/core/stages/stage-context.ts";
import {
  answered,
  incident,
  recordsWith,
  tableOf,
  withFolder,
} from "../../workspaces/pilot-records.ts";
import { shippedSample } from "../../workspaces/shipped-sample.ts";
import { stageContext } from "../../workspaces/stage-context.ts";

const sample = shippedSample();

function found(rule: VendorRule, change: Partial<PilotFolder>) {
  const context = stageContext(withFolder(sample, () => change));
  const one = pilotVendors(context).find(({ vendor }) => vendor === "tidalleaf");
  if (!one) throw new Error("not in the pilot");
  const { status, reason } = rule(one, context);
  return [status, reason.id];
}

it("asks both customers and agents, and leaves a pilot without survey to a person", () => {
  const survey = (...groups: ("customer" | "agent")[]) =>
    recordsWith({
      survey: tableOf(
        "survey.csv",
        groups.map((group, at) => answered("order", { group, respondent: `${at}` })),
      ),
    });
  expect(found(usersAsked, recordsWith({}))).toEqual(["unknown", "no-survey"]);
  expect(found(usersAsked, survey("customer"))).toEqual(["open", "no-agents-asked"]);
  expect(found(usersAsked, survey("agent"))).toEqual(["open", "no-customers-asked"]);
  expect(found(usersAsked, survey("customer", "agent"))).toEqual(["done", "users-asked"]);
});

it("holds the log of outages against the promise", () => {
  const log = (minutes: number, messagesLost: number | null = 0) =>
    recordsWith({
      incidents: tableOf("incidents.csv", [
        incident({
          end: new Date(Date.parse(incident().start) + minutes * 60_000).toISOString(),
          messagesLost,
        }),
      ]),
    });
  expect(found(systemStable, { ...recordsWith({}), tests: null })).toEqual([
    "unknown",
    "stability-not-logged",
  ]);
  expect(found(systemStable, log(5))).toEqual(["done", "system-stable"]);
  expect(found(systemStable, log(600))).toEqual(["done", "system-below-promise"]);
  expect(found(systemStable, log(5, null))).toEqual(["open", "messages-lost-unknown"]);
  expect(promisedAvailability("tidalleaf", stageContext(sample))).toBeGreaterThan(99);
});

it("asks for the drills and the audit", () => {
  expect(found(drillsRun, { tests: null, rehearsal: null })).toEqual(["open", "test-not-run"]);
  expect(found(drillsRun, {})).toEqual(["done", "drills-run"]);
  expect(found(replyAudit, { ...recordsWith({}), tests: null })).toEqual(["open", "test-not-run"]);
  expect(found(replyAudit, recordsWith({}))).toEqual(["done", "test-run"]);
});
