import type { GateResult, VendorScore } from "../score/score-result.ts";

/** With more than these the soft ones would bury the hard ones. */
const mostShown = 8;

/**
 * Which gates must a reader know of at first sight?
 *
 * All that are missed or pending, or only the hard ones where there are very many; of a vendor already
 * excluded only the hard ones that exclude it, since nothing else about it can change the answer. The
 * vendor's own page shows every gate.
 *
 * @example tellingGates(excludedVendor).map((gate) => gate.criterion) // ["core-modules"]
 */
export function tellingGates({ gates, standing }: VendorScore): GateResult[] {
  const shut = gates.filter((gate) => gate.status === "fail" || gate.status === "pending");
  const hard = shut.filter((gate) => gate.kind === "hard");
  if (standing === "excluded") return hard.filter((gate) => gate.status === "fail");
  return shut.length > mostShown ? hard : shut;
}
