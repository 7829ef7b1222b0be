import type { ResolvedLevel, Totals } from "../score/score-result.ts";
import type { ReportContext } from "./report-context.ts";
import { vendorsInOrder } from "./vendors-in-order.ts";

/** One answer as the totals take it. */
export type SheetLevel = {
  /** False where the criterion does not apply to this vendor: it leaves all sums. */
  applies: boolean;
  /** 0 to 1 on the declared scale; null when unanswered. */
  value: number | null;
  /** 0 to 1: how much of the value the evidence proves. */
  credit: number;
};

/** Everything the three totals are made of, so that a workbook can reckon them anew. */
export type ScoreSheet = {
  vendors: {
    id: string;
    label: string;
    totals: Totals;
    rank: number | null;
    isExcluded: boolean;
  }[];
  /** Shares of the whole, 0 to 1. */
  questions: { id: string; label: string; weight: number }[];
  /** `weight` is the share inside the question, 0 to 1; one level per vendor, in their order. */
  criteria: { id: string; label: string; question: string; weight: number; levels: SheetLevel[] }[];
};

function sheetLevel(level: ResolvedLevel | undefined): SheetLevel {
  if (level === undefined) return { applies: false, value: null, credit: 0 };
  const { state, value, proof } = level;
  return { applies: state !== "not-applicable", value, credit: proof.credit };
}

/**
 * Of what are the totals made: every weight, every value and how much of it is proven? With it anyone
 * can change a weight and reckon again: total = Σ w·v ÷ Σ w. Null where weights cannot be shared out.
 *
 * @example scoreSheet(context)?.criteria.length // 45
 */
export function scoreSheet({ decision, names }: ReportContext): ScoreSheet | null {
  const { score } = decision;
  if (score.weights === null) return null;
  const vendors = vendorsInOrder(score);
  return {
    vendors: vendors.map(({ vendor, totals, rank, standing }) => ({
      id: vendor,
      label: names.vendor(vendor),
      totals,
      rank,
      isExcluded: standing === "excluded",
    })),
    questions: score.weights.questions.map(({ question, weight }) => ({
      id: question,
      label: names.question(question),
      weight,
    })),
    criteria: score.weights.criteria.map(({ criterion, question, local }) => ({
      id: criterion,
      label: names.criterion(criterion),
      question,
      weight: local,
      levels: vendors.map(({ levels }) =>
        sheetLevel(levels.find((one) => one.criterion === criterion)),
      ),
    })),
  };
}
