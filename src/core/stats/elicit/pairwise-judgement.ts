/** "first is `times` as important as second", by position among the siblings, from 0. */
export type PairwiseJudgement = { first: number; second: number; times: number };

/** Rows against columns; null where nobody judged. `cells[i][j]` is how many times i counts of j. */
export type PairwiseMatrix = readonly (readonly (number | null)[])[];

export type JudgementProblem =
  | { code: "no-items" | "too-many-items" | "not-connected" }
  | {
      code: "judgement-of-unknown-item" | "judgement-off-scale" | "judged-twice";
      judgement: PairwiseJudgement;
    };

export type PairwiseReading =
  | { matrix: PairwiseMatrix; problem: null }
  | { matrix: null; problem: JudgementProblem };

/** Beyond nine siblings nobody keeps the comparisons apart: group them first. */
export const mostItems = 9;

/** 1/9 to 9, the scale of the method, with room for 0.111. */
const isOnScale = (times: number) => times >= 1 / 9 - 1e-3 && times <= 9;

function problemOf(
  judgement: PairwiseJudgement,
  cells: readonly (readonly (number | null)[])[],
): JudgementProblem | null {
  const { first, second, times } = judgement;
  const cell = cells[first]?.[second];
  if (first === second || cell === undefined || !cells[second]) {
    return { code: "judgement-of-unknown-item", judgement };
  }
  if (!isOnScale(times)) return { code: "judgement-off-scale", judgement };
  return cell === null ? null : { code: "judged-twice", judgement };
}

/** Can every item be reached from the first by judgements? If not, nothing links the parts. */
function isConnected(cells: PairwiseMatrix): boolean {
  const reached = new Set([0]);
  for (const item of reached) {
    cells[item]?.forEach((cell, other) => {
      if (cell !== null) reached.add(other);
    });
  }
  return reached.size === cells.length;
}

/**
 * Judgements of pairs as a square table: "a is 3 times b" also says that b is 1/3 of a. Pairs nobody
 * judged stay null, but judgements must link all items, be given once, and lie between 1/9 and 9.
 *
 * @example pairwiseMatrix(2, [{ first: 0, second: 1, times: 3 }]).matrix // [[1, 3], [1/3, 1]]
 */
export function pairwiseMatrix(
  items: number,
  judgements: readonly PairwiseJudgement[],
): PairwiseReading {
  const failed = (problem: JudgementProblem) => ({ matrix: null, problem });
  if (items < 1) return failed({ code: "no-items" });
  if (items > mostItems) return failed({ code: "too-many-items" });
  const cells = Array.from({ length: items }, (_, row) =>
    Array.from({ length: items }, (__, column): number | null => (row === column ? 1 : null)),
  );
  for (const judgement of judgements) {
    const problem = problemOf(judgement, cells);
    if (problem) return failed(problem);
    const { first, second, times } = judgement;
    (cells[first] ?? [])[second] = times;
    (cells[second] ?? [])[first] = 1 / times;
  }
  return isConnected(cells) ? { matrix: cells, problem: null } : failed({ code: "not-connected" });
}
