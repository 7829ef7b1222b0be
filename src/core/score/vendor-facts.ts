import type { ParsedDocument } from "../parse/read-document.ts";
import type { Workspace } from "../parse/workspace.ts";
import type { Comparison } from "../pilot/comparison.ts";
import type { RestrictedTerritory } from "../schema/territory.ts";

/** Everything on file that bears on one vendor, as it stands on the day `asOf`. */
export type VendorFacts = {
  vendor: string;
  asOf: string;
  track: "private" | "government";
  document: ParsedDocument<"vendor">;
  tests: ParsedDocument<"pilot-tests"> | null;
  comparison: Comparison | null;
  sheets: ParsedDocument<"evaluation">[];
  consensus: ParsedDocument<"consensus"> | null;
  /** The buyer's own list of territories; empty when there is none. */
  restricted: readonly RestrictedTerritory[];
};

/** Pilots by vendor id; a vendor without a pilot has no entry. */
export type Comparisons = ReadonlyMap<string, Comparison>;

/**
 * The facts of every vendor, in the order of their ids.
 *
 * @example vendorFacts(workspace, new Map(), "2026-11-12")[0]?.vendor // "luminovox"
 */
export function vendorFacts(
  workspace: Workspace,
  comparisons: Comparisons,
  asOf: string,
): VendorFacts[] {
  const sheets = [...workspace.evaluations.values()];
  return [...workspace.vendors.keys()].sort().flatMap((vendor) => {
    const document = workspace.vendors.get(vendor);
    if (document === undefined) return [];
    return {
      vendor,
      asOf,
      track: workspace.decision.value.track,
      document,
      tests: workspace.pilots.get(vendor)?.tests ?? null,
      comparison: comparisons.get(vendor) ?? null,
      sheets,
      consensus: workspace.consensus,
      restricted: workspace.decision.value.restrictedTerritories ?? [],
    };
  });
}
