import type { Outcome } from "../schema/decide-output.ts";
import { type Statement, statement } from "../score/statement.ts";
import { earlierStagesDone, pendingHardGates, type Standing } from "./standing.ts";

/** How many rivals, gates or stages are named before the rest is only counted on its own page. */
const mostNamed = 5;

function whyShut({ racing }: Standing): Statement[] {
  const first = racing.filter((one) => one.rank === 1);
  return first.flatMap((one) =>
    pendingHardGates(one)
      .slice(0, mostNamed)
      .map((gate) =>
        statement(
          "leader-gate-pending",
          { vendor: one.vendor, criterion: gate.criterion },
          gate.place,
        ),
      ),
  );
}

function whyUnproven({ challengers, leader, racing }: Standing): Statement[] {
  const top = leader ?? racing[0];
  return challengers.slice(0, mostNamed).map((one) =>
    statement("could-overtake", {
      vendor: one.vendor,
      rival: top?.vendor ?? "",
      possible: one.totals.possible ?? 0,
      proven: top?.totals.proven ?? 0,
    }),
  );
}

function whyClose({ score, leader }: Standing): Statement[] {
  const { closeCall } = score;
  const { rival, gap, margin } = closeCall;
  if (rival === null || gap === null) return [];
  if (leader === null) {
    return [statement("first-place-shared", { vendor: closeCall.leader ?? "", rival })];
  }
  const id = closeCall.reason === "weights" ? "close-by-weights" : "close-by-margin";
  return [statement(id, { vendor: leader.vendor, rival, gap, margin })];
}

function whyStages(standing: Standing): Statement[] {
  if (standing.stages.length === 0) return [statement("no-checklist")];
  const [first, ...later] = standing.openStages;
  if (first === undefined) return [];
  const named = [statement("stage-open", { stage: first.stage, count: first.open.length })];
  return later.length === 0
    ? named
    : [...named, statement("later-stages-wait", { count: later.length })];
}

function whyExcluded({ score }: Standing): Statement[] {
  return score.vendors
    .filter((one) => one.standing === "excluded")
    .flatMap((one) => {
      const missed = one.gates.filter((gate) => gate.kind === "hard" && gate.status === "fail");
      const first = missed[0];
      if (first === undefined) return [];
      const params = { vendor: one.vendor, criterion: first.criterion, count: missed.length };
      return statement("excluded-by-gate", params, first.place);
    });
}

function whyAhead({ leader, score, racing }: Standing): Statement[] {
  if (leader === null) return [];
  const { gap, rival } = score.closeCall;
  const params = { vendor: leader.vendor, proven: leader.totals.proven ?? 0 };
  const lead =
    rival === null || gap === null || racing.length < 2
      ? statement("only-one-in-the-race", params)
      : statement("leads-by", { ...params, rival, gap });
  const share = score.robustness?.acceptability?.vendors.find(
    (one) => one.vendor === leader.vendor,
  )?.firstRankShare;
  const statements = [lead];
  if (share !== undefined) {
    statements.push(statement("first-in-share", { vendor: leader.vendor, share }));
  }
  if (leader.coverage !== null) {
    statements.push(statement("coverage", { vendor: leader.vendor, share: leader.coverage }));
  }
  return statements;
}

/**
 * Why this outcome? What decides it first, then how the leader stands, who is excluded and by which
 * gate, and whom the short list set aside although its open answers could still lift it.
 *
 * @example reasonsOf(standing, "gate-shut")[0]?.id // "leader-gate-pending"
 */
export function reasonsOf(standing: Standing, outcome: Outcome): Statement[] {
  const deciding: Statement[] = [];
  if (standing.score.weightsProblem) deciding.push(standing.score.weightsProblem);
  if (standing.score.weights === null && deciding.length === 0) {
    deciding.push(statement("no-questions"));
  }
  if (standing.score.vendors.length === 0) deciding.push(statement("no-vendor-files"));
  if (outcome === "gate-shut") deciding.push(...whyShut(standing));
  if (outcome === "proof-missing") deciding.push(...whyUnproven(standing));
  if (outcome === "too-close-to-call") deciding.push(...whyClose(standing));
  if (!earlierStagesDone(standing)) deciding.push(...whyStages(standing));
  return [
    ...deciding,
    ...whyAhead(standing),
    ...whyExcluded(standing),
    ...standing.setAside.map((one) =>
      statement("set-aside-could-lead", {
        vendor: one.vendor,
        possible: one.totals.possible ?? 0,
      }),
    ),
  ];
}
