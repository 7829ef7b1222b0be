import type { PilotPlan } from "../../core/schema/pilot-plan.ts";

/** What a plan does with the tickets of a channel. */
export const channelRoles = ["in", "control", "outbound", "out"] as const;
export type ChannelRole = (typeof channelRoles)[number];

/** What the plan does with this channel. */
export function roleOf({ channels, controlChannels, outboundChannels }: PilotPlan, name: string) {
  if (controlChannels?.includes(name)) return "control";
  if (outboundChannels?.includes(name)) return "outbound";
  return channels === undefined || channels.includes(name) ? "in" : "out";
}

function without(list: readonly string[] | undefined, name: string): string[] {
  return (list ?? []).filter((one) => one !== name);
}

function filled(list: string[]): string[] | undefined {
  return list.length === 0 ? undefined : list;
}

/**
 * The plan with another role for a channel. `all` are the channels of the file: one can be left out
 * only by naming those that stay.
 */
export function withRole(
  plan: PilotPlan,
  name: string,
  role: ChannelRole,
  all: readonly string[],
): PilotPlan {
  const control = without(plan.controlChannels, name);
  const outbound = without(plan.outboundChannels, name);
  const named = plan.channels ?? all.filter((one) => roleOf(plan, one) === "in");
  const staying = role === "in" ? [...new Set([...named, name])] : without(named, name);
  const isAll = all.every((one) => staying.includes(one) || one === "");
  const isNarrowed = role === "out" || plan.channels !== undefined;
  return {
    ...plan,
    channels: isNarrowed && !isAll ? staying : undefined,
    controlChannels: filled(role === "control" ? [...control, name] : control),
    outboundChannels: filled(role === "outbound" ? [...outbound, name] : outbound),
  };
}
