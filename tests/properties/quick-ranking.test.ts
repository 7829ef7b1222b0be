import fc from "fast-check";
import { expect, it } from "vitest";
import { applyChanges } from "../../src/core/edit/edit-yaml.ts";
import type { PlainMap } from "../../src/core/edit/plain-value.ts";
import { isPlainMap } from "../../src/core/edit/plain-value.ts";
import { valueChanges } from "../../src/core/edit/value-changes.ts";
import { plainValueOf, readSource } from "../../src/core/edit/yaml-source.ts";
import { parseWorkspace } from "../../src/core/parse/parse-workspace.ts";
import { firmness } from "../../src/core/score/robustness.ts";
import { scoreWorkspace } from "../../src/core/score/score-workspace.ts";
import { scoredVendors } from "../../src/core/score/scored-vendors.ts";
import { valueTableOf } from "../../src/core/score/value-table-of.ts";
import { answerOf, scorecardPath, withAnswer } from "../../src/islands/workbench/answers.ts";
import { keyedAnswer } from "../../src/islands/workbench/keyed-answer.ts";
import { QuickRanking } from "../../src/islands/workbench/quick-ranking.ts";
import { shippedDocuments, shippedSample } from "../workspaces/shipped-sample.ts";

const files = shippedDocuments();
const sample = shippedSample();
const asOf = "2026-11-12";
const criteria = (sample.questions?.value.questions ?? []).flatMap((one) => one.criteria);
const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** Quick answers know no places: those of the last reading stand. */
const withoutPlaces = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, one) => (key === "place" ? undefined : one)));

const stroke = fc.record({
  vendor: fc.constantFrom(...sample.vendors.keys()),
  criterion: fc.constantFrom(...criteria),
  key: fc.constantFrom("0", "1", "2", "3", "4", "u", "y"),
});

function cardIn(text: string): PlainMap {
  const value = plainValueOf(readSource(text));
  return isPlainMap(value) ? value : {};
}

/** The same keys twice: applied to values as the page does, and written into texts as they are saved. */
function typed(
  strokes: readonly { vendor: string; criterion: (typeof criteria)[0]; key: string }[],
) {
  const texts = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const ranking = new QuickRanking();
  let shown = { workspace: sample, quick: scoredVendors(sample, new Map(), asOf), analysis: null };
  for (const { vendor, criterion, key } of strokes) {
    const keyed = keyedAnswer(key, criterion.scale);
    if (keyed === null || typeof keyed === "string") continue;
    const path = scorecardPath(vendor);
    const text = decoder.decode(texts.get(path));
    const before = cardIn(text);
    const answer = keyed.change(answerOf(before, criterion.id));
    const after = withAnswer(before, criterion.id, answer);
    const changes = valueChanges(before, after);
    const { workspace, quick } = ranking.after(shown, path, after, changes);
    shown = { ...shown, workspace: workspace ?? shown.workspace, quick: quick ?? shown.quick };
    texts.set(path, encoder.encode(applyChanges(text, changes)));
  }
  const written = [...texts].map(([path, bytes]) => ({ path, bytes }));
  return { ...shown, read: parseWorkspace(written).workspace };
}

it("says after any keys what the whole scoring of the saved files says, and how firm it is", () => {
  fc.assert(
    fc.property(fc.array(stroke, { minLength: 1, maxLength: 5 }), (strokes) => {
      const { quick, read } = typed(strokes);
      if (read === null) throw new Error("the saved files cannot be read");
      const whole = scoreWorkspace(read, new Map(), asOf);
      expect(withoutPlaces(quick.vendors)).toEqual(withoutPlaces(whole.vendors));
      const { tree } = quick.weights;
      if (tree === null) throw new Error("there are no weights");
      const { seed } = sample.decision.value;
      const { withoutEvaluator: _sheets, ...robust } = whole.robustness ?? {};
      expect(firmness({ ...valueTableOf(quick.vendors, tree), tree, seed })).toEqual(robust);
    }),
    { numRuns: 8 },
  );
});
