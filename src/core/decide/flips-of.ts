import type { StabilityInterval } from "../score/robustness-result.ts";
import { type Statement, statement } from "../score/statement.ts";
import { pendingHardGates, type Standing } from "./standing.ts";

/** How many of the nearest single weights are named. */
const mostWeights = 3;

function byWeights({ score }: Standing): Statement[] {
  const nearest = score.robustness?.flips[0];
  if (!nearest) return [];
  const { rival, moves, distance } = nearest;
  return [
    statement("flip-by-weights", {
      rival,
      points: (100 * distance) / 2,
      criterion: moves[0]?.criterion ?? "",
      toCriterion: moves.at(-1)?.criterion ?? "",
    }),
  ];
}

type End = { interval: StabilityInterval; limit: number; rival: string };

function endsOf(interval: StabilityInterval): End[] {
  const ends = [
    { limit: interval.low, rival: interval.lowRival },
    { limit: interval.high, rival: interval.highRival },
  ];
  return ends.flatMap(({ limit, rival }) =>
    limit === null || rival === null ? [] : { interval, limit, rival },
  );
}

function byOneWeight({ score }: Standing): Statement[] {
  const all = (score.robustness?.stability ?? []).filter(({ among }) => among === "all");
  const distance = ({ interval, limit }: End) => Math.abs(limit - interval.now);
  const nearest = all.flatMap(endsOf).sort((a, b) => distance(a) - distance(b));
  return nearest.slice(0, mostWeights).map(({ interval, limit, rival }) =>
    statement("flip-by-one-weight", {
      criterion: interval.criterion,
      share: interval.now,
      limitShare: limit,
      rival,
    }),
  );
}

function byAnswers({ challengers, setAside, leader }: Standing): Statement[] {
  if (leader === null) return [];
  return [...challengers, ...setAside].map((one) =>
    statement("flip-by-answers", {
      rival: one.vendor,
      possible: one.totals.possible ?? 0,
      proven: leader.totals.proven ?? 0,
    }),
  );
}

function byGate({ leader }: Standing): Statement[] {
  if (leader === null) return [];
  return pendingHardGates(leader).map((gate) =>
    statement("flip-by-gate", { vendor: leader.vendor, criterion: gate.criterion }, gate.place),
  );
}

function byEvaluator({ score, leader }: Standing): Statement[] {
  return (score.robustness?.withoutEvaluator ?? [])
    .filter((one) => leader !== null && one.leader !== leader.vendor)
    .map(({ evaluator, leader: other }) =>
      other === null
        ? statement("tie-without-evaluator", { evaluator })
        : statement("flip-without-evaluator", { evaluator, rival: other }),
    );
}

/**
 * What would change the answer? A hard gate that closes, open answers that turn out well for a rival,
 * one evaluator's absence, the least total shift of weights, and the single weights nearest to their
 * limit. "Nothing" is said when it is true.
 *
 * @example flipsOf(standing).at(0)?.id // "flip-by-answers"
 */
export function flipsOf(standing: Standing): Statement[] {
  const found = [
    ...byGate(standing),
    ...byAnswers(standing),
    ...byEvaluator(standing),
    ...byWeights(standing),
    ...byOneWeight(standing),
  ];
  const hasLead = standing.leader !== null;
  return found.length === 0 && hasLead ? [statement("nothing-flips")] : found;
}
