import { type ServiceDimension, serviceDimensions } from "../parse/tables/survey-table.ts";

/** A class with fewer complaints than this is too thin to be taken as it is. */
const thinClass = 5;

/**
 * Which share of complaints speaks of each service dimension? With a class under five, one is added to
 * every class (Laplace), so that a dimension nobody happened to complain about keeps some weight. Null
 * without any complaint: then no dimension weighs more than another.
 *
 * @example complaintShares({ tangibles: 35, reliability: 12, responsiveness: 28, assurance: 7, empathy: 18 })?.tangibles // 0.35
 */
export function complaintShares(
  counts: Readonly<Partial<Record<ServiceDimension, number>>>,
): Record<ServiceDimension, number> | null {
  const raw = serviceDimensions.map((dimension) => counts[dimension] ?? 0);
  if (raw.every((count) => count === 0)) return null;
  const isThin = raw.some((count) => count < thinClass);
  const used = isThin ? raw.map((count) => count + 1) : raw;
  const all = used.reduce((sum, count) => sum + count, 0);
  const [tangibles, reliability, responsiveness, assurance, empathy] = used.map(
    (count) => count / all,
  );
  return {
    tangibles: tangibles ?? 0,
    reliability: reliability ?? 0,
    responsiveness: responsiveness ?? 0,
    assurance: assurance ?? 0,
    empathy: empathy ?? 0,
  };
}
