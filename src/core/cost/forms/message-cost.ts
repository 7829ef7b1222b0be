import type { Place } from "../../diagnostic/diagnostic.ts";
import type { MessagePlans } from "../../schema/cost-drivers.ts";
import type { WorkedOutCost } from "../../schema/worked-out-cost.ts";
import { type Statement, statement } from "../../score/statement.ts";
import { raisedTo } from "../../stats/elementary/raised-to.ts";
import { type CostBasis, channelPerMonth, growthOf, monthsPerYear } from "../cost-basis.ts";
import { endsOf, type Formula, own, shared } from "../formula.ts";
import { type Range, rangeOf } from "../range.ts";
import { gradedCost } from "../tier-price.ts";
import { volumesAt, type WorkedOut, withoutDriver, workedOutBy } from "../worked-out.ts";

type MessageCost = Extract<WorkedOutCost, { from: "messages" }>;
type Pushes = { per100: Range; origin: string; place: Place | null };

const share = 100;

/** What is declared counts, else the best that is known of the pilot. */
function pushesOf(form: MessageCost, { measured }: CostBasis): Pushes | null {
  if (form.pushesPer100Contacts !== undefined) {
    return { per100: rangeOf(form.pushesPer100Contacts), origin: "declared", place: null };
  }
  return measured.paidPushes[0] ?? null;
}

/** Where the top-up prices of each plan begin among the prices of all plans. */
function firstPrices({ plans }: MessagePlans): number[] {
  let at = 0;
  return plans.map(({ topUp = [] }) => {
    const first = at;
    at += topUp.length;
    return first;
  });
}

/** The cheapest plan that can carry so many messages in a month; null when none can. */
function monthly(
  messagePlans: MessagePlans,
  messages: number,
  prices: ArrayLike<number>,
  from = 0,
): number | null {
  const firsts = firstPrices(messagePlans);
  const costs = messagePlans.plans.flatMap(({ fee, included, topUp }, index) => {
    const beyond = Math.max(0, messages - included);
    if (beyond === 0) return fee;
    const first = from + (firsts[index] ?? 0);
    const more = topUp === undefined ? null : gradedCost(topUp, beyond, prices, first);
    return more === null ? [] : fee + more;
  });
  return costs.length === 0 ? null : Math.min(...costs);
}

/** Contacts on the channel in a month of a year × paid pushes per 100 + broadcasts. */
function messagesIn(contacts: number, values: ArrayLike<number>, year: number): number {
  const { 0: growth = 0, 1: per100 = 0, 2: broadcasts = 0 } = values;
  return (contacts * raisedTo(1 + growth, year) * per100) / share + broadcasts;
}

function arithmeticOf(
  plans: MessagePlans,
  contacts: number,
  pushes: Pushes,
  sum: number,
): Statement {
  const broadcasts = rangeOf(plans.broadcastsPerMonth).likely;
  const paid = (contacts * pushes.per100.likely) / share;
  const params = {
    channel: plans.channel,
    contacts,
    per100: pushes.per100.likely,
    origin: pushes.origin,
    pushes: paid,
    broadcasts,
    units: paid + broadcasts,
    on: plans.observedOn,
    sum,
  };
  return statement("worked-out-messages", params, pushes.place);
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
  const contacts = channelPerMonth(basis, plans.channel, 0)?.likely ?? null;
  const pushes = pushesOf(form, basis);
  if (contacts === null) return withoutDriver("contacts");
  if (pushes === null) return withoutDriver("paid-pushes");
  const figures = [
    growthOf(basis),
    own("pushes", pushes.per100),
    shared("broadcasts", plans.broadcastsPerMonth),
  ];
  const prices = plans.plans.flatMap(({ topUp = [] }, plan) =>
    topUp.map(({ price }, tier) => shared(`top-up ${plan}/${tier}`, price)),
  );
  const ends = (end: keyof Range) => [...figures, ...prices].map(({ range }) => range[end]);
  const most = messagesIn(contacts, ends("high"), basis.horizonYears - 1);
  const topUps = (values: readonly number[]) => values.slice(figures.length);
  if (monthly(plans, most, topUps(ends("high"))) === null) return withoutDriver("price-tier");
  const formula: Formula = {
    inputs: [...figures, ...prices],
    at: (values, year) => {
      const messages = messagesIn(contacts, values, year);
      return (monthly(plans, messages, values, figures.length) ?? 0) * monthsPerYear;
    },
  };
  const likely = ends("likely");
  return workedOutBy(formula, {
    arithmetic: arithmeticOf(plans, contacts, pushes, endsOf(formula, 0).likely),
    volumes: volumesAt(messagesIn(contacts, likely, 0), (units) =>
      monthly(plans, units, topUps(likely)),
    ),
  });
}
