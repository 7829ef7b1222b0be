import { writeFileSync } from "node:fs";
import { type KpiSettings, kpiSettings } from "../../src/core/pilot/kpi/kpi-settings.ts";
import type { TicketPlan } from "../../src/core/pilot/ticket-plan.ts";
import { BusinessClock } from "../../src/core/pilot/time/business-clock.ts";
import { pick, type Random, randomLog, randomPlan } from "../core/pilot/plain/random-log.ts";
import { officeCalendar } from "../core/pilot/sql/office-calendar.ts";
import { logText } from "../core/pilot/ticket-log.ts";

function randomSettings(random: Random): KpiSettings {
  const settings = kpiSettings(null);
  const zone = pick(random, ["Asia/Taipei", "Europe/Berlin"]);
  const clock = random.below(3) > 0 ? new BusinessClock(officeCalendar(zone)) : null;
  // Now and then some KPIs are not measured; times run on one clock or the other.
  const isPicky = random.below(2) === 0;
  const kpis = settings.kpis
    .filter(() => !isPicky || random.below(2) === 0)
    .map((kpi) => ({ ...kpi, clock: pick(random, ["calendar", "business"] as const) }));
  const tier = { tier: "instant", withinSeconds: 1_800, share: 0.9 };
  return {
    ...settings,
    kpis,
    businessClock: clock,
    deadlines: new Map([
      ["line", { ...tier, clock: "business" }],
      ["email", { ...tier, clock: "calendar" }],
    ]),
  };
}

/** Times as other systems write them: without a zone, with an offset, without seconds. */
function rewritten(text: string, random: Random): string {
  const plain = () => pick(random, ["Z", "", " +08:00", ".250Z"]);
  return text.replace(/(\d\d:\d\d:\d\d)Z/g, (_, time: string) => `${time}${plain()}`);
}

/** A ticket file with every hazard, and by what it is to be read. */
export interface RandomFile {
  path: string;
  plan: TicketPlan;
  settings: KpiSettings;
}

/** Written as many systems do, or all in UTC so that a database may take the times for its own. */
export type Times = "as many write them" | "in UTC";

export function randomFile(
  random: Random,
  path: string,
  times: Times = "as many write them",
): RandomFile {
  const plan = randomPlan(random);
  const settings = randomSettings(random);
  const text = logText(randomLog(random));
  writeFileSync(path, times === "in UTC" ? text : rewritten(text, random));
  return { path, plan, settings };
}
