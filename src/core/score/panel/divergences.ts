import { consensusLevel } from "../../panel/consensus-level.ts";
import { type EvaluatorLevel, panelLevel } from "../../panel/panel-level.ts";
import type { ParsedDocument } from "../../parse/read-document.ts";
import type { DifferenceOutcome, Panel } from "../../schema/panel.ts";
import type { CriterionInForce } from "../criterion-in-force.ts";
import { scaleValue } from "../scale-value.ts";
import type { VendorFacts } from "../vendor-facts.ts";

/** The part of the scale beyond which a difference is flagged, unless the decision says otherwise. */
export const usualThreshold = 0.4;

/** What became of a difference. */
export type DifferenceState =
  /** Flagged, and nothing on record about it. */
  | "open"
  /** Differing within the threshold, without an agreed level: the mean stands in. */
  | "not-agreed"
  | "agreed"
  | DifferenceOutcome;

/** One criterion of one vendor on which the members differ, side by side. */
export type Divergence = {
  vendor: string;
  criterion: string;
  levels: EvaluatorLevel[];
  mean: number;
  /** Highest less lowest, as a share of the declared scale, 0 to 1. */
  spread: number;
  isFlagged: boolean;
  /** The agreed level; on record beside the separate ones. */
  agreed: number | null;
  state: DifferenceState;
};

/** What divergences are read from. */
export type DivergenceBasis = {
  criteria: readonly CriterionInForce[];
  facts: readonly VendorFacts[];
  panel: ParsedDocument<"panel"> | null;
  threshold: number | undefined;
};

function outcomeFor(
  panel: Panel | undefined,
  vendor: string,
  criterion: string,
  asOf: string,
): DifferenceOutcome | null {
  const own = (panel?.differences ?? []).filter(
    (one) =>
      one.vendor === vendor &&
      (one.criterion === undefined || one.criterion === criterion) &&
      one.on <= asOf,
  );
  return own.at(-1)?.outcome ?? null;
}

function spreadOf(levels: readonly EvaluatorLevel[], one: CriterionInForce): number {
  const values = levels.flatMap(
    ({ level }) => scaleValue(one.criterion.scale, level, one.itemsInUse)?.value ?? [],
  );
  return values.length < 2 ? 0 : Math.max(...values) - Math.min(...values);
}

function divergenceOn(
  one: CriterionInForce,
  facts: VendorFacts,
  { panel, threshold = usualThreshold }: DivergenceBasis,
): Divergence[] {
  const { vendor, judgements, consensus, asOf } = facts;
  const { id } = one.criterion;
  const found = panelLevel(judgements(id));
  if (found?.kind !== "levels" || found.isAgreed) return [];
  const spread = spreadOf(found.levels, one);
  const isFlagged = spread > threshold + 1e-9;
  const agreed = consensusLevel(consensus, vendor, id, asOf)?.level ?? null;
  const outcome = outcomeFor(panel?.value, vendor, id, asOf);
  const undecided = isFlagged ? "open" : "not-agreed";
  const state = outcome ?? (agreed === null ? undecided : "agreed");
  const { levels, mean } = found;
  return [{ vendor, criterion: id, levels, mean, spread, isFlagged, agreed, state }];
}

/**
 * Where do the members differ, by how much, and what became of it? Every vendor and criterion on which
 * at least two counted levels differ, the widest first. Flagged when highest less lowest is more than
 * the declared part of the scale (0.4 unless told; no law names a number). Empty while sealed.
 *
 * @example divergences(basis)[0]?.spread // 0.5: two of four levels apart
 */
export function divergences(basis: DivergenceBasis): Divergence[] {
  const all = basis.facts.flatMap((facts) =>
    basis.criteria.flatMap((one) => divergenceOn(one, facts, basis)),
  );
  const key = ({ vendor, criterion }: Divergence) => `${vendor} ${criterion}`;
  return all.sort((a, b) => b.spread - a.spread || (key(a) < key(b) ? -1 : 1));
}
