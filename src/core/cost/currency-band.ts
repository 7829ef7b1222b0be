import { type Statement, statement } from "../score/statement.ts";
import type { CostBasis } from "./cost-basis.ts";
import type { CostLineResult } from "./cost-result.ts";
import { certain, combine, type Range, rangeOf } from "./range.ts";
import { sumRanges } from "./sum-ranges.ts";

export type CurrencyBand = { years: Range[]; firstAmount: Range; arithmetic: Statement };

/** How far below and above the likely rate the band reaches: −0.05, 0, 0.05. */
function bandOf(currency: string, { drivers }: CostBasis): Range | null {
  const written = drivers.exchangeRates?.[currency];
  if (written === undefined) return null;
  const rate = rangeOf(written);
  return rate.likely > 0 ? combine((end) => end / rate.likely - 1, rate) : null;
}

/**
 * By how much may the exchange rate lower or raise what is priced in foreign money? Each year the
 * likely present cost of those lines × (rate ÷ likely rate − 1): the likely rate is in the lines
 * already, so the band is likely to add 0. Null when nothing is priced in foreign money; lines
 * elsewhere must not be widened by the band a second time.
 *
 * @example currencyBand(lines, basis)?.years[0] // { low: -20000, likely: 0, high: 20000 }
 */
export function currencyBand(
  lines: readonly CostLineResult[],
  basis: CostBasis,
): CurrencyBand | null {
  const abroad = lines.filter(({ foreign, state }) => foreign !== null && state === "valued");
  const byLine = abroad.map(({ foreign, years }) => {
    const band = bandOf(foreign ?? "", basis) ?? certain(0);
    return (years ?? []).map(({ likely }) => combine((end) => likely * end, band));
  });
  if (byLine.length === 0) return null;
  const years = Array.from({ length: basis.horizonYears }, (_, year) =>
    sumRanges(byLine.flatMap((line) => line[year] ?? [])),
  );
  const firstAmount = years[0] ?? certain(0);
  const base = abroad.reduce((sum, { presentCost }) => sum + (presentCost?.likely ?? 0), 0);
  const total = sumRanges(years);
  const arithmetic = statement("worked-out-currency-band", {
    currency: [...new Set(abroad.map(({ foreign }) => foreign ?? ""))].sort().join(", "),
    costLine: abroad.map(({ line }) => line).join(", "),
    sum: base,
    lowSum: total.low,
    highSum: total.high,
  });
  return { years, firstAmount, arithmetic };
}
