import type { KpiSettings } from "../kpi/kpi-settings.ts";
import type { ServiceTables } from "./service-time.ts";
import { quotedText } from "./sql-text.ts";

/** By channel: the seconds, or whether they run on the service's clock; `otherwise` elsewhere. */
function byChannel(
  entries: readonly (readonly [string, string | number])[],
  otherwise: string,
): string {
  if (entries.length === 0) return otherwise;
  const branches = entries.map(([channel, value]) => `channel = ${quotedText(channel)}, ${value}`);
  return `multiIf(${branches.join(", ")}, ${otherwise})`;
}

/**
 * Waits on the service's clock, to the reply and to the solve, or to the cut while there is none.
 *
 * @example serviceSql(null) // "SELECT * FROM followed"
 */
export function serviceSql(service: ServiceTables | null): string {
  if (service === null) return "SELECT * FROM followed";
  const line = (name: string, to: string) => [
    `${service.covers("created_at", to)} AS is_${name}_covered`,
    `${service.elapsed(to)} - ${service.elapsed("created_at")} AS service_to_${name}`,
  ];
  const lines = [...line("reply", "reply_or_cut"), ...line("solve", "solve_or_cut")];
  return `SELECT\n  *,\n  ${lines.join(",\n  ")}\nFROM (\n  SELECT *, created_at + if(replied < 0, watched, replied) AS reply_or_cut, created_at + if(solved < 0, watched, solved) AS solve_or_cut\n  FROM followed)`;
}

/**
 * How each ticket stands against its reply deadline, as `replyStanding` has it; empty when no
 * deadline or no usable time is known.
 *
 * @example standingSql(settings, false, "1").includes("AS standing") // true
 */
export function standingSql(settings: KpiSettings, hasService: boolean, inside: string): string {
  const tiers = [...settings.deadlines];
  const seconds = byChannel(
    tiers.map(([channel, tier]) => [channel, tier.withinSeconds]),
    "-1",
  );
  const business = byChannel(
    tiers.map(([channel, { clock }]) => [channel, Number(clock === "business")]),
    "0",
  );
  const [waited, covered] = hasService ? ["service_to_reply", "is_reply_covered"] : ["0", "0"];
  const met = (wait: string) => `if(${wait} <= sla_seconds, 'sla-met', 'sla-breached')`;
  const open = (wait: string) => `if(${wait} >= sla_seconds, 'sla-breached', 'sla-not-due')`;
  return [
    "SELECT",
    "  *,",
    `  is_before_cut AND (${inside}) AS is_inside,`,
    "  multiIf(",
    "    sla_met >= 0 AND replied >= 0, if(sla_met = 1, 'sla-met', 'sla-breached'),",
    "    sla_seconds < 0 OR is_reply_time_missing OR reply_source = 'none', '',",
    `    is_service_deadline AND reply_source = 'vendor-business' AND replied >= 0, ${met("replied")},`,
    `    is_service_deadline AND (NOT ${covered} OR reply_source = 'vendor-calendar'), '',`,
    `    is_service_deadline, if(replied >= 0, ${met(waited)}, ${open(waited)}),`,
    "    reply_source = 'vendor-business', '',",
    `    replied >= 0, ${met("replied")},`,
    `    ${open("watched")}) AS standing`,
    "FROM (",
    "  SELECT",
    "    *,",
    `    if(sla_target_seconds > 0, sla_target_seconds, ${seconds}) AS sla_seconds,`,
    `    sla_target_seconds <= 0 AND ${business} AS is_service_deadline`,
    "  FROM served)",
  ].join("\n");
}
