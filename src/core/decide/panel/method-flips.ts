import { type Statement, statement } from "../../score/statement.ts";
import type { MethodResult } from "./method-result.ts";

function firstOf({ standings }: MethodResult): string | null {
  const first = standings.filter(({ place }) => place === 1);
  return first.length === 1 ? (first[0]?.vendor ?? null) : null;
}

/**
 * Whose absence would change who is first by the declared method? On the government track members stand
 * under codes, so only their number is told.
 *
 * @example methodFlips(method, "private")[0]?.id // "flip-without-evaluator"
 */
export function methodFlips(method: MethodResult, track: "private" | "government"): Statement[] {
  const leader = firstOf(method);
  if (leader === null) return [];
  const others = method.without.filter((one) => one.leader !== leader);
  if (track === "government") {
    const params = { count: others.length, vendor: leader };
    return others.length === 0 ? [] : [statement("flip-without-any-of", params)];
  }
  return others.map(({ evaluator, leader: rival }) =>
    rival === null
      ? statement("tie-without-evaluator", { evaluator })
      : statement("flip-without-evaluator", { evaluator, rival }),
  );
}
