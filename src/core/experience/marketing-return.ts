import type { Campaign } from "../schema/service-value.ts";
import { multiplied, type ValueRange, valueRange } from "./value-range.ts";

/** What a campaign brings, with and without what service adds and loses. */
export type MarketingReturn = {
  campaign: string;
  spend: ValueRange;
  upsell: ValueRange | null;
  serviceLoss: ValueRange | null;
  /** (margin − spend) ÷ spend; null for a campaign that may cost nothing. */
  withoutService: ValueRange | null;
  /** (margin + upsell − service loss − spend) ÷ spend; null also while service is not estimated. */
  withService: ValueRange | null;
};

const nothing: ValueRange = { low: 0, likely: 0, high: 0 };

function upsellOf({ serviceTalks, upsellRate, upsellMargin }: Campaign): ValueRange | null {
  if (serviceTalks === undefined || upsellRate === undefined || upsellMargin === undefined) {
    return null;
  }
  return multiplied(valueRange(serviceTalks), valueRange(upsellRate), valueRange(upsellMargin));
}

function lossOf({ customersLost, marginLeft }: Campaign): ValueRange | null {
  if (customersLost === undefined || marginLeft === undefined) return null;
  return multiplied(valueRange(customersLost), valueRange(marginLeft));
}

/** The worst end pairs little gain with much loss and spend; the best the other way round. */
function returned(gain: ValueRange, loss: ValueRange, spend: ValueRange): ValueRange | null {
  if (spend.low <= 0) return null;
  const of = (won: number, lost: number, paid: number) => (won - lost - paid) / paid;
  return {
    low: of(gain.low, loss.high, spend.high),
    likely: of(gain.likely, loss.likely, spend.likely),
    high: of(gain.high, loss.low, spend.low),
  };
}

/**
 * What does a campaign return once what service adds and loses is counted, and what would it seem to
 * return without? Service that nobody estimated is unknown, so the first is null then.
 *
 * @example marketingReturn(campaign).withService?.likely // -0.05
 */
export function marketingReturn(campaign: Campaign): MarketingReturn {
  const spend = valueRange(campaign.spend);
  const margin = valueRange(campaign.marginOfNewCustomers);
  const upsell = upsellOf(campaign);
  const serviceLoss = lossOf(campaign);
  const gain = {
    low: margin.low + (upsell ?? nothing).low,
    likely: margin.likely + (upsell ?? nothing).likely,
    high: margin.high + (upsell ?? nothing).high,
  };
  return {
    campaign: campaign.id,
    spend,
    upsell,
    serviceLoss,
    withoutService: returned(margin, nothing, spend),
    withService: serviceLoss === null ? null : returned(gain, serviceLoss, spend),
  };
}
