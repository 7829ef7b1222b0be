import type { CostModel } from "./cost-model.ts";
import type { CostSimulation, Spread } from "./cost-simulation.ts";
import { type DrawnCosts, drawnCosts } from "./drawn-costs.ts";
import { atPercentiles, type InputDraws, independentDraws } from "./input-draws.ts";
import { type Percentile, percentileOf } from "./percentile.ts";

/** Thirty vendors must still be decided in seconds; what sampling leaves open is printed. */
const usualDraws = 5000;

/** Under which assumption figures vary, and with which seed. */
export type SimulationTerms = {
  costsMove: "independent" | "together";
  seed: number;
  horizonYears: number;
};

/** Draws for all vendors of a decision: a figure that they share is the same for each. */
export type CostDraws = { independent: InputDraws; together: InputDraws };

const shares = [0.1, 0.5, 0.9] as const;

/**
 * Prepares the draws of a decision, once for all its vendors.
 *
 * @example costDraws(1).independent.count // 5000
 */
export function costDraws(seed: number, count = usualDraws): CostDraws {
  return { independent: independentDraws(seed, count), together: atPercentiles(shares) };
}

function spreadOfDraws(amounts: Float64Array): Spread {
  const sorted = amounts.slice().sort();
  const [p10, p50, p90] = [0.1, 0.5, 0.9].map((share) => percentileOf(sorted, share));
  const varies = sorted[0] !== sorted.at(-1);
  const exact = (one: Percentile | undefined): Percentile => ({
    share: one?.share ?? 0,
    amount: one?.amount ?? 0,
    sampling: varies ? (one?.sampling ?? null) : null,
  });
  return { p10: exact(p10), p50: exact(p50), p90: exact(p90) };
}

/** Figures in step give the total at the same percentile; falling tiers could turn two ends round. */
function spreadInStep(amounts: Float64Array): Spread {
  const [low = 0, middle = 0, high = 0] = amounts.slice().sort();
  const at = (share: number, amount: number) => ({ share, amount, sampling: null });
  return { p10: at(0.1, low), p50: at(0.5, middle), p90: at(0.9, high) };
}

/**
 * What may the lines of one vendor come to together, over the horizon and in each year: P10, P50, P90?
 * Every figure (the wage, the growth of contacts, a count, a price) is read as a PERT estimate and
 * drawn once, and every line is worked out from the draws: lines that hang on one figure move with it.
 * Null without lines: nothing known is not 0.
 *
 * `independent` means that figures vary by themselves; `together` that all run high or low at once,
 * which needs no draws. The P90 of a sum lies below the sum of the P90s unless all moves together.
 *
 * @example simulateCosts(model, terms, costDraws(1))?.total.p90.amount // 2450000
 */
export function simulateCosts(
  model: CostModel,
  { costsMove, horizonYears }: SimulationTerms,
  draws: CostDraws,
): CostSimulation | null {
  if (!model.lines.some(({ counts }) => counts)) return null;
  const apart = drawnCosts(model, draws.independent, horizonYears);
  const inStep = drawnCosts(model, draws.together, horizonYears);
  const spreads = (drawn: DrawnCosts, spread: (amounts: Float64Array) => Spread) => ({
    total: spread(drawn.total),
    years: drawn.years.map(spread),
  });
  const independent = spreads(apart, spreadOfDraws);
  const together = spreads(inStep, spreadInStep);
  const [own, other] = costsMove === "together" ? [together, independent] : [independent, together];
  const isDrawn = costsMove === "independent" && own.total.p90.sampling !== null;
  return {
    costsMove,
    draws: isDrawn ? draws.independent.count : 0,
    total: own.total,
    otherwise: other.total,
    years: own.years,
  };
}
