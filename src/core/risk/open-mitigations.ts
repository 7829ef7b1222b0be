import { residualAxis } from "./residual-axis.ts";
import type { ControlResult, VendorRisk } from "./risk-result.ts";

/** Something that would lower a risk and is not in place, or is not known to be. */
export type OpenMitigation = {
  control: ControlResult;
  /** It alone would bring its axis down by a step; otherwise only together with others. */
  isEnough: boolean;
};

export type OpenRisk = { risk: VendorRisk; open: OpenMitigation[] };

function product({ residual }: VendorRisk): number {
  return residual.likelihood * residual.impact;
}

function mitigations({ inherent, residual, controls }: VendorRisk): OpenMitigation[] {
  const open = controls.filter((control) => control.status !== "met");
  const found = open.map((control) => {
    const axis = controls.filter(({ lowers }) => lowers === control.lowers);
    const met = axis.filter(({ status }) => status === "met").length;
    const after = residualAxis(inherent[control.lowers], met + 1, axis.length);
    return { control, isEnough: after < residual[control.lowers] };
  });
  return [...found.filter((one) => one.isEnough), ...found.filter((one) => !one.isEnough)];
}

/**
 * What would lower each risk of a vendor and is not in place? The largest residual risk first; of its
 * controls those first that would bring it down by themselves. Risks with everything in place are left
 * out. For example, with one of four met on an axis a second one is enough for a step: ⌊2 × 2/4⌋ = 1.
 */
export function openMitigations(risks: readonly VendorRisk[]): OpenRisk[] {
  return [...risks]
    .sort((left, right) => product(right) - product(left))
    .map((risk) => ({ risk, open: mitigations(risk) }))
    .filter(({ open }) => open.length > 0);
}
