import { costModel } from "./cost-model.ts";
import type { DrawVendorCosts } from "./cost-of-vendors.ts";
import type { CostSimulation } from "./cost-simulation.ts";
import { simulateCosts } from "./simulate-costs.ts";

/**
 * Draws the costs of a vendor, and remembers what came out until anything that they could rest on is
 * another: for whoever decides again and again while answers change. Nothing that a vendor answers to a
 * criterion is part of its costs.
 *
 * @example costOfVendors(workspace, "2026-11-12", comparisons, rememberingCostDraws()).vendors.length // 3
 */
export function rememberingCostDraws(): DrawVendorCosts {
  const known = new Map<string, { told: string; simulation: CostSimulation | null }>();
  return (lines, basis, setting) => {
    const { vendor, serviceValue, channels, ...others } = basis;
    const { answers: _answers, ...card } = vendor.value;
    const { draws: _draws, ...terms } = setting;
    const told = JSON.stringify([card, [...serviceValue], [...channels], others, terms]);
    const before = known.get(vendor.name);
    if (before?.told === told) return before.simulation;
    const simulation = simulateCosts(costModel(lines, basis, setting), setting, setting.draws);
    known.set(vendor.name, { told, simulation });
    return simulation;
  };
}
