import type { MessagePlans } from "../../schema/cost-drivers.ts";
import type { WorkedOutCost } from "../../schema/worked-out-cost.ts";
import { type Statement, statement } from "../../score/statement.ts";
import { type CostBasis, channelPerMonth, monthsPerYear } from "../cost-basis.ts";
import type { Range } from "../cost-result.ts";
import { combine, inOrder, rangeOf } from "../range.ts";
import { gradedCost } from "../tier-price.ts";
import { volumesAt, type WorkedOut, withoutDriver } from "../worked-out.ts";

type MessageCost = Extract<WorkedOutCost, { from: "messages" }>;
type Pushes = { per100: Range; origin: string };

const share = 100;

/**
 * What was billed in the pilot counts most. Without that count, every first reply after the free
 * window is taken for one paid push; second replies come on top, so that is the least it can be.
 */
function pushesOf(form: MessageCost, { measured }: CostBasis): Pushes | null {
  const { pushesPer100Contacts: billed, lateReplyShare: late } = measured;
  if (form.pushesPer100Contacts !== undefined) {
    return { per100: rangeOf(form.pushesPer100Contacts), origin: "declared" };
  }
  if (billed !== null) return { per100: rangeOf(billed), origin: "billed-in-pilot" };
  return late === null ? null : { per100: rangeOf(share * late), origin: "reply-delay-in-pilot" };
}

/** The cheapest plan that can carry so many messages; null when none can. */
function monthly({ plans }: MessagePlans, messages: number, end: keyof Range): number | null {
  const costs = plans.flatMap(({ fee, included, topUp }) => {
    const beyond = Math.max(0, messages - included);
    if (beyond === 0) return fee;
    const more = topUp === undefined ? null : gradedCost(topUp, beyond);
    return more === null ? [] : fee + more[end];
  });
  return costs.length === 0 ? null : Math.min(...costs);
}

function arithmeticOf(
  plans: MessagePlans,
  contacts: number,
  pushes: Pushes,
  sum: number,
): Statement {
  const broadcasts = rangeOf(plans.broadcastsPerMonth).likely;
  const paid = (contacts * pushes.per100.likely) / share;
  return statement("worked-out-messages", {
    channel: plans.channel,
    contacts,
    per100: pushes.per100.likely,
    origin: pushes.origin,
    pushes: paid,
    broadcasts,
    units: paid + broadcasts,
    on: plans.observedOn,
    sum,
  });
}

/**
 * What do paid messages cost in a year? (Contacts on the channel × paid pushes per 100 + broadcasts),
 * carried by the cheapest plan of the table with its top-ups, × 12.
 *
 * @example messageCost({ from: "messages" }, basis) // with 142 pushes and 5,800 broadcasts: 14,400 a year
 */
export function messageCost(form: MessageCost, basis: CostBasis): WorkedOut {
  const { messagePlans: plans } = basis.drivers;
  if (plans === undefined) return withoutDriver("message-plans");
  const contacts = channelPerMonth(basis, plans.channel, 0);
  const pushes = pushesOf(form, basis);
  if (contacts === null) return withoutDriver("contacts");
  if (pushes === null) return withoutDriver("paid-pushes");
  const messagesIn = (year: number) =>
    combine(
      (count, per100, broadcasts) => (count * per100) / share + broadcasts,
      channelPerMonth(basis, plans.channel, year) ?? contacts,
      pushes.per100,
      rangeOf(plans.broadcastsPerMonth),
    );
  const most = messagesIn(basis.horizonYears - 1).high;
  if (monthly(plans, most, "high") === null) return withoutDriver("price-tier");
  const amountIn = (year: number): Range => {
    const messages = messagesIn(year);
    const at = (end: keyof Range) => (monthly(plans, messages[end], end) ?? 0) * monthsPerYear;
    return inOrder({ low: at("low"), likely: at("likely"), high: at("high") });
  };
  return {
    amountIn,
    arithmetic: arithmeticOf(plans, contacts.likely, pushes, amountIn(0).likely),
    volumes: volumesAt(messagesIn(0).likely, (units) => monthly(plans, units, "likely")),
  };
}
