import { isPlainMap, type PlainMap } from "../../core/edit/plain-value.ts";
import { documents } from "../../core/schema/documents.ts";
import type { SmallestFlip } from "../../core/score/robustness-result.ts";
import { tippedWeights } from "../../core/score/tipped-weights.ts";
import type { WeightTree } from "../../core/score/weights-in-force.ts";
import { useSession } from "./use-session.ts";
import { useWords } from "./words.ts";

const { path } = documents.decision;

function mapIn(map: PlainMap, key: string): PlainMap {
  const value = map[key];
  return isPlainMap(value) ? value : {};
}

/** Shares of 0 to 1 by id as percent with one decimal. */
function percents(shares: (string | number)[][]): PlainMap {
  return Object.fromEntries(
    shares.map(([id, share]) => [String(id), Math.round(Number(share) * 1000) / 10]),
  );
}

const inPercent = (shares: Record<string, number>): PlainMap =>
  Object.fromEntries(
    Object.entries(shares).map(([id, share]) => [id, Math.round(share * 10_000) / 100]),
  );

/** Weights that were asked for would hold against what is written: they are taken over as numbers. */
function tippedDecision(decision: PlainMap, tree: WeightTree, flip: SmallestFlip): PlainMap {
  const { questions, criteria } = tippedWeights(tree, flip);
  const { elicited, ...weights } = mapIn(decision, "weights");
  const inside = Object.fromEntries(tree.criteria.map((one) => [one.criterion, one.local]));
  const asked = elicited === undefined ? {} : inPercent(inside);
  const own = { ...mapIn(weights, "criteria"), ...asked, ...inPercent(criteria) };
  const next = { ...weights, questions: inPercent(questions), criteria: own };
  return { ...decision, weights: { preset: tree.preset, ...next } };
}

/** The ways to change the weights that the decision is made with. */
export function useWeights() {
  const { session } = useSession();
  const { text } = useWords();
  return {
    /**
     * Gives some siblings weights of their own, all at once, since a weight means something only
     * beside the others.
     */
    setWeights(level: "questions" | "criteria", changed: Record<string, number>, name: string) {
      const change = (decision: PlainMap): PlainMap => {
        const weights = mapIn(decision, "weights");
        const own = { ...mapIn(weights, level), ...changed };
        return { ...decision, weights: { ...weights, [level]: own } };
      };
      session.change(path, change, text.weightOf(name));
    },
    /** Gives siblings swing points: the criteria of a question, or the questions themselves. */
    setSwing(question: string | null, swing: Record<string, number>, name: string) {
      const change = (decision: PlainMap): PlainMap => {
        const weights = mapIn(decision, "weights");
        const before = mapIn(weights, "elicited");
        const inside = { ...mapIn(before, "criteria"), [question ?? ""]: { swing } };
        const given = question === null ? { questions: { swing } } : { criteria: inside };
        return { ...decision, weights: { ...weights, elicited: { ...before, ...given } } };
      };
      session.change(path, change, text.swing.points(name));
    },
    /** Writes the weights in force as numbers, and takes out how they were asked for. */
    toDirectWeights({ questions, criteria, elicited }: WeightTree) {
      const change = (decision: PlainMap): PlainMap => {
        const { elicited: _asked, ...weights } = mapIn(decision, "weights");
        const asked = new Set(elicited.map(({ question }) => question));
        const top = asked.has(null) ? questions.map((one) => [one.question, one.weight]) : [];
        const inside = criteria
          .filter(({ question }) => asked.has(question))
          .map(({ criterion, local }) => [criterion, local]);
        const own = (level: string, shares: (string | number)[][]) =>
          shares.length === 0 ? {} : { [level]: { ...mapIn(weights, level), ...percents(shares) } };
        return {
          ...decision,
          weights: { ...weights, ...own("questions", top), ...own("criteria", inside) },
        };
      };
      session.change(path, change, text.toDirectWeights);
    },
    /** Makes a rival the first by the least change of weights; one step to take back. */
    tip(tree: WeightTree, flip: SmallestFlip, label: string) {
      session.change(path, (decision) => tippedDecision(decision, tree, flip), label);
    },
    setPreset(preset: string) {
      session.change(
        path,
        (decision) => ({ ...decision, weights: { preset } }),
        text.set(text.preset, preset),
      );
    },
  };
}

/**
 * The shares of all siblings when one of them becomes `share` and the others keep their proportions;
 * in thousandths, so that a file holds short numbers.
 */
export function sharesWith(
  siblings: readonly { id: string; share: number }[],
  id: string,
  share: number,
): Record<string, number> {
  const before = siblings.find((one) => one.id === id)?.share ?? 0;
  const rest = 1 - before;
  const entries = siblings.map((one): [string, number] => {
    if (one.id === id) return [id, Math.round(share * 1000) / 10];
    const kept = rest > 0 ? (one.share / rest) * (1 - share) : (1 - share) / (siblings.length - 1);
    return [one.id, Math.round(kept * 1000) / 10];
  });
  return Object.fromEntries(entries);
}
