import { isPlainMap, type PlainMap } from "../../core/edit/plain-value.ts";
import { documents } from "../../core/schema/documents.ts";
import { useSession } from "./use-session.ts";
import { useWords } from "./words.ts";

const { path } = documents.decision;

function mapIn(map: PlainMap, key: string): PlainMap {
  const value = map[key];
  return isPlainMap(value) ? value : {};
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
