import type { AskNext, ScoreResult } from "../../score/score-result.ts";

/** A gate that shuts takes its vendor out; everybody else's ranks may move with it. */
function effectOf({ vendor, gate }: AskNext, leader: string | null): AskNext["effect"] {
  if (gate !== "hard") return "no-effect";
  return vendor === leader ? "changes-first" : "can-contribute";
}

/**
 * What is there to ask the vendors where only members' own scores give the places? Proof moves no place
 * then; only a hard gate still does. Give the scores with the places of the method.
 *
 * @example asksByMethod(score).askNext[0]?.effect // "no-effect"
 */
export function asksByMethod(score: ScoreResult): ScoreResult {
  const askNext = score.askNext.map((ask): AskNext => {
    const effect = effectOf(ask, score.leader);
    return { ...ask, effect, settledBy: effect === "no-effect" ? null : ask.settledBy };
  });
  const weight = { "changes-first": 0, "can-contribute": 1, "protects-first": 2, "no-effect": 3 };
  askNext.sort((a, b) => weight[a.effect] - weight[b.effect]);
  return { ...score, askNext, isSettled: askNext.every(({ effect }) => effect === "no-effect") };
}
