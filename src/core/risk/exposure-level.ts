import type { Exposure } from "./risk-result.ts";

export type ExposureLevel = "low" | "medium" | "high";

/** Products of likelihood and impact (1 to 25) from which a risk is called medium, and high. */
const mediumFrom = 6;
const highFrom = 12;

/**
 * How large is a risk in one word? Low below 6, medium from 6, high from 12, by the product of
 * likelihood and impact, 1 to 5 each. The bounds are the tool's own; the product serves only to sort
 * and to name.
 *
 * @example exposureLevel({ likelihood: 3, impact: 4 }) // "high"
 */
export function exposureLevel({ likelihood, impact }: Exposure): ExposureLevel {
  const product = likelihood * impact;
  if (product >= highFrom) return "high";
  return product >= mediumFrom ? "medium" : "low";
}
