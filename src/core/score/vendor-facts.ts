import { type Judgements, judgementsOn } from "../panel/panel-level.ts";
import { panelRound } from "../panel/panel-round.ts";
import type { ParsedDocument } from "../parse/read-document.ts";
import type { Workspace } from "../parse/workspace.ts";
import type { Comparison } from "../pilot/comparison.ts";
import { type ExportedKinds, exportedKinds } from "../rehearsal/exported-kinds.ts";
import { type TestOutcome, testOutcomes } from "../rehearsal/test-outcome.ts";
import type { RestrictedTerritory } from "../schema/territory.ts";

/** Everything on file that bears on one vendor, as it stands on the day `asOf`. */
export type VendorFacts = {
  vendor: string;
  asOf: string;
  track: "private" | "government";
  document: ParsedDocument<"vendor">;
  /** What came out of the tests of its pilot, by their ids. */
  outcomes: ReadonlyMap<string, TestOutcome>;
  /** Record kinds that its rehearsed export held; null when none was rehearsed. */
  exportedKinds: ExportedKinds | null;
  comparison: Comparison | null;
  /** Only the sheets that count; empty while the round is sealed. */
  sheets: ParsedDocument<"evaluation">[];
  /** What these sheets say of this vendor on a criterion. */
  judgements: (criterion: string) => Judgements;
  consensus: ParsedDocument<"consensus"> | null;
  /** The buyer's own list of territories; empty when there is none. */
  restricted: readonly RestrictedTerritory[];
};

/** Pilots by vendor id; a vendor without a pilot has no entry. */
export type Comparisons = ReadonlyMap<string, Comparison>;

/** Asked many times over, read from the sheets once. */
function judgementsOf(vendor: string, sheets: VendorFacts["sheets"]): VendorFacts["judgements"] {
  const known = new Map<string, Judgements>();
  return (criterion) => {
    const judgements = known.get(criterion) ?? judgementsOn(sheets, vendor, criterion);
    known.set(criterion, judgements);
    return judgements;
  };
}

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
  const round = panelRound(workspace, asOf);
  return [...workspace.vendors.keys()].sort().flatMap((vendor) => {
    const document = workspace.vendors.get(vendor);
    if (document === undefined) return [];
    return {
      vendor,
      asOf,
      track: workspace.decision.value.track,
      document,
      outcomes: testOutcomes(vendor, workspace, asOf),
      exportedKinds: exportedKinds(workspace.pilots.get(vendor) ?? null, asOf),
      comparison: comparisons.get(vendor) ?? null,
      sheets: round.counted,
      judgements: judgementsOf(vendor, round.counted),
      // What was agreed before anybody could see the levels was not agreed on them.
      consensus: round.state === "sealed" ? null : workspace.consensus,
      restricted: workspace.decision.value.restrictedTerritories ?? [],
    };
  });
}
