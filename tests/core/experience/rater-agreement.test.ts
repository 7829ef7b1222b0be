import { expect, it } from "vitest";
import { raterAgreement } from "../../../src/core/experience/rater-agreement.ts";
import { replyRatings } from "../../../src/core/experience/reply-score.ts";
import { krippendorffAlpha } from "../../../src/core/panel/krippendorff-alpha.ts";
import { ratingOf } from "../../workspaces/pilot-records.ts";

type Score = 0 | 1 | 2;

function agreementOf(pairs: readonly (readonly [Score, Score])[]) {
  const rows = pairs.flatMap(([a, b], at) => [
    ...ratingOf(`r${at}`, "a", a),
    ...ratingOf(`r${at}`, "b", b),
  ]);
  return raterAgreement(replyRatings(rows));
}

const alike: [Score, Score][] = Array.from({ length: 40 }, (_, at) => {
  const score = (at % 3) as Score;
  return [score, score];
});

it("is 1 where both see the same, and says how many both rated", () => {
  expect(agreementOf(alike)).toMatchObject({
    total: 1,
    word: "use",
    overlap: 40,
    overlapNeeded: 30,
  });
});

it("asks to retrain raters who disagree on everything", () => {
  const apart = alike.map((_, at): [Score, Score] => (at % 2 === 0 ? [0, 2] : [2, 0]));
  const found = agreementOf(apart);
  expect(found.word).toBe("retrain");
  expect(found.total).toBeLessThan(0);
});

it("gives each item the alpha of its own marks", () => {
  const pairs: [Score, Score][] = alike.map(([a, b], at) => [a, at % 4 === 0 ? 2 : b]);
  const { items } = agreementOf(pairs);
  const own = krippendorffAlpha(pairs, "ordinal").alpha;
  expect(items.find(({ item }) => item === "tone")?.alpha).toBeCloseTo(own ?? 0, 12);
});

it("knows nothing of one rater alone", () => {
  expect(raterAgreement(replyRatings(ratingOf("r", "a", 2)))).toMatchObject({
    total: null,
    word: "unknown",
    overlap: 0,
  });
});
