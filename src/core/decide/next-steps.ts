import type { Workspace } from "../parse/workspace.ts";
import { statement } from "../score/statement.ts";
import type { NextStep } from "./decision-result.ts";
import { ownerOfCriterion, ownerOfItem, ownerOfRole } from "./owner-of.ts";
import { pendingHardGates, type Standing } from "./standing.ts";

/** How many proofs are asked for at once; the rest stands on the page of what to ask next. */
const mostAsks = 5;

function weightSteps({ score }: Standing, workspace: Workspace): NextStep[] {
  if (score.weightsProblem === null) return [];
  const { place } = score.weightsProblem;
  const step = statement("mend-weights", score.weightsProblem.params, place ?? null);
  return [{ step, owner: ownerOfRole(workspace, "project-owner") }];
}

/** Proof for the leader's hard gates: without it nothing else matters. */
function gateSteps({ racing }: Standing, workspace: Workspace): NextStep[] {
  const first = racing.filter((one) => one.rank === 1);
  return first.flatMap((one) =>
    pendingHardGates(one)
      .slice(0, mostAsks)
      .map((gate) => {
        const level = one.levels.find((candidate) => candidate.criterion === gate.criterion);
        const evidence = level?.proof.minimum ?? "document";
        const params = { vendor: one.vendor, criterion: gate.criterion, evidence };
        const step = statement("get-gate-proof", params, gate.place);
        return { step, owner: ownerOfCriterion(workspace, gate.criterion) };
      }),
  );
}

function askSteps({ score }: Standing, workspace: Workspace): NextStep[] {
  const telling = score.askNext.filter(
    (ask) =>
      ask.gate !== "hard" && (ask.effect === "changes-first" || ask.effect === "can-contribute"),
  );
  return telling.slice(0, mostAsks).map((ask) => {
    const { vendor, criterion, evidenceNeeded: evidence } = ask;
    const points = ask.provenAtBest - ask.provenNow;
    const step = statement("get-proof", { vendor, criterion, evidence, points }, ask.place);
    return { step, owner: ownerOfCriterion(workspace, criterion) };
  });
}

/** Closes by itself once everything else is done, so nobody has to do anything about it. */
const reportItem = "executive-report";

/** What keeps the first open stage open; the others wait for it. */
function stageSteps({ stages }: Standing, workspace: Workspace): NextStep[] {
  const first = stages.find((one) => one.status === "open");
  if (first === undefined) return [];
  const { stage } = first;
  const items = first.items.filter(({ item }) => first.open.includes(item) && item !== reportItem);
  const breaches = first.refusals.filter(({ status }) => status === "breached");
  return [
    ...items.map(({ item, place, reason }) => ({
      step: statement("close-item", { ...reason.params, stage, item, because: reason.id }, place),
      owner: ownerOfItem(workspace, item),
    })),
    ...breaches.map(({ refusal, place }) => ({
      step: statement("mend-breach", { stage, refusal }, place),
      owner: ownerOfRole(workspace, "project-owner"),
    })),
  ];
}

function mitigationSteps({ leader }: Standing, workspace: Workspace): NextStep[] {
  const missed = (leader?.gates ?? []).filter(
    (gate) => gate.kind === "soft" && gate.status === "fail" && !gate.isMitigated,
  );
  return missed.map((gate) => {
    const params = { vendor: leader?.vendor ?? "", criterion: gate.criterion };
    const step = statement("write-mitigation", params, gate.place);
    return { step, owner: ownerOfCriterion(workspace, gate.criterion) };
  });
}

/** While the scales are not frozen, proof of answers is not yet what to ask for. */
function isBeforeScoring({ stages }: Standing): boolean {
  const first = stages.find((one) => one.status === "open")?.stage;
  return first === "lock-kpis" || first === "channel-map" || first === "requirements";
}

/**
 * Who does what next? Weights that cannot be shared out, proof for the leader's hard gates, the proofs
 * that can change who is first, what keeps the open stage open, and mitigations to write; each with the
 * role, and the name, that sees to it. While one of the first three stages is open that stage comes
 * first, and no more than the hard gates is asked of vendors: the scales are not frozen yet.
 *
 * @example nextSteps(standing, workspace)[0]?.owner.role // "it-lead"
 */
export function nextSteps(standing: Standing, workspace: Workspace): NextStep[] {
  const first = weightSteps(standing, workspace);
  if (isBeforeScoring(standing)) {
    return [...first, ...stageSteps(standing, workspace), ...gateSteps(standing, workspace)];
  }
  return [
    ...first,
    ...gateSteps(standing, workspace),
    ...askSteps(standing, workspace),
    ...stageSteps(standing, workspace),
    ...mitigationSteps(standing, workspace),
  ];
}
