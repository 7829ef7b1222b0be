import type { ParsedDocument } from "../parse/read-document.ts";
import type { Workspace } from "../parse/workspace.ts";
import type { CostDrivers } from "../schema/cost-drivers.ts";
import type { Comparisons } from "../score/vendor-facts.ts";
import { raisedTo } from "../stats/elementary/raised-to.ts";
import { type Input, shared } from "./formula.ts";
import { type MeasuredFacts, measuredFacts } from "./measured-facts.ts";
import { certain, combine, type Range, rangeOf } from "./range.ts";
import { type ServiceValueBenefit, serviceValueBenefits } from "./service-value-benefits.ts";

export const monthsPerYear = 12;

/** Everything that the cost lines of one vendor are worked out from. */
export type CostBasis = {
  vendor: ParsedDocument<"vendor">;
  drivers: CostDrivers;
  measured: MeasuredFacts;
  /** Benefit lines worked out from what service is worth, the same for every vendor. */
  serviceValue: ReadonlyMap<string, ServiceValueBenefit>;
  currency: string;
  horizonYears: number;
  /** Contacts a month in the first year, by channel; only channels that go live. Null: unknown. */
  channels: ReadonlyMap<string, number | null>;
};

/**
 * What are the costs of this vendor worked out from?
 *
 * @example costBasis(document, workspace, new Map()).channels.get("line") // 1290
 */
export function costBasis(
  vendor: ParsedDocument<"vendor">,
  workspace: Workspace,
  comparisons: Comparisons,
): CostBasis {
  const { drivers = {}, currency, horizonYears, channels } = workspace.decision.value;
  const live = channels.filter(({ phase }) => phase !== "never");
  return {
    vendor,
    drivers,
    measured: measuredFacts(vendor.name, workspace, comparisons),
    serviceValue: serviceValueBenefits(workspace.value),
    currency,
    horizonYears,
    channels: new Map(live.map(({ id, monthlyVolume }) => [id, monthlyVolume])),
  };
}

function grown(contacts: number, year: number, { drivers }: CostBasis): Range {
  const growth =
    drivers.contactsGrowth === undefined ? certain(0) : rangeOf(drivers.contactsGrowth);
  return combine((rate) => contacts * raisedTo(1 + rate, year), growth);
}

/**
 * How many contacts come in a month of a year (0 is the first) over all channels? Null while one
 * channel's volume is unknown.
 *
 * @example contactsPerMonth(basis, 0) // { low: 3190, likely: 3190, high: 3190 }
 */
export function contactsPerMonth(basis: CostBasis, year: number): Range | null {
  const volumes = [...basis.channels.values()];
  if (volumes.includes(null)) return null;
  const sum = volumes.reduce<number>((all, volume) => all + (volume ?? 0), 0);
  return grown(sum, year, basis);
}

/**
 * The same for one channel; null when it is unknown or not in use.
 *
 * @example channelPerMonth(basis, "line", 0) // { low: 1290, likely: 1290, high: 1290 }
 */
export function channelPerMonth(basis: CostBasis, channel: string, year: number): Range | null {
  const volume = basis.channels.get(channel) ?? null;
  return volume === null ? null : grown(volume, year, basis);
}

/**
 * How fast contacts grow a year: one figure that every line counted on contacts shares.
 *
 * @example growthOf(basis).range.likely // 0.05
 */
export function growthOf({ drivers }: CostBasis): Input {
  return shared("growth", drivers.contactsGrowth ?? 0);
}

/**
 * What is one unit of a currency worth in that of the decision, at the likely rate? The band of the
 * rate is a cost line of its own (`currency-band`). Null when no rate is declared.
 *
 * @example likelyRate(basis, "USD") // 32
 */
export function likelyRate({ drivers, currency }: CostBasis, foreign = currency): number | null {
  if (foreign === currency) return 1;
  const rates = drivers.exchangeRates ?? {};
  const rate = Object.hasOwn(rates, foreign) ? rates[foreign] : undefined;
  return rate === undefined ? null : rangeOf(rate).likely;
}
