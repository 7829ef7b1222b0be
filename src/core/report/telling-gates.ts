import type { GateResult, VendorScore } from "../score/score-result.ts";

/**
 * Which gates must a reader know of at first sight?
 *
 * All that are missed or pending; of a vendor already excluded only the hard ones that exclude it,
 * since nothing else about it can change the answer. The vendor's own page shows every gate.
 *
 * @example tellingGates(excludedVendor).map((gate) => gate.criterion) // ["core-modules"]
 */
export function tellingGates({ gates, standing }: VendorScore): GateResult[] {
  const shut = gates.filter((gate) => gate.status === "fail" || gate.status === "pending");
  if (standing !== "excluded") return shut;
  return shut.filter((gate) => gate.kind === "hard" && gate.status === "fail");
}
