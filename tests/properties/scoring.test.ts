import fc from "fast-check";
import { expect, it } from "vitest";
import { decide } from "../../src/core/decide/decide.ts";
import type { Workspace } from "../../src/core/parse/workspace.ts";
import { evidenceGrades } from "../../src/core/schema/answer.ts";
import { askNext, possibleWinners } from "../../src/core/score/ask-next.ts";
import { criteriaInForce } from "../../src/core/score/criterion-in-force.ts";
import { rankVendors } from "../../src/core/score/rank-vendors.ts";
import type { VendorScore } from "../../src/core/score/score-result.ts";
import { scoreWorkspace } from "../../src/core/score/score-workspace.ts";
import { vendorFacts } from "../../src/core/score/vendor-facts.ts";
import { vendorScore } from "../../src/core/score/vendor-score.ts";
import { weightTree } from "../../src/core/score/weight-tree.ts";
import { seededRandom } from "../../src/core/stats/random.ts";
import {
  asOf,
  criterion,
  decisionOf,
  evidence,
  question,
  questionsOf,
  readDocuments,
  vendorOf,
} from "../workspaces/build-workspace.ts";

const runs = { numRuns: 60 };
const ids = ["a1", "a2", "b1", "b2", "b3"];

const grade = fc.constantFrom(...evidenceGrades);
const answer = fc.oneof(
  fc.constant({}),
  fc.constant({ notApplicable: "not here" }),
  fc.record({
    claim: fc.integer({ min: -3, max: 13 }),
    evidence: fc.array(
      fc.record({ grade, on: fc.constantFrom("2026-01-01", "2027-01-01") }).map((piece) => ({
        ...piece,
        reference: "x",
      })),
      { maxLength: 3 },
    ),
  }),
);
const answers = fc.record(Object.fromEntries(ids.map((id) => [id, answer])));
const weight = fc.integer({ min: 0, max: 50 });
const setting = fc.record({
  weights: fc.tuple(weight, weight, weight, weight, weight, weight, weight),
  minimum: fc.constantFrom(...evidenceGrades),
  vendors: fc.array(answers, { minLength: 1, maxLength: 4 }),
});

type Setting = typeof setting extends fc.Arbitrary<infer T> ? T : never;

function filesOf({ weights, minimum, vendors }: Setting): [string, object][] {
  const [qa, qb, ...each] = weights;
  const own = ids.map((id, index) =>
    criterion(id, each[index] ?? 0, {
      evidence: { minimum, proof: "x" },
      ...(id === "b3" ? { gate: { kind: "hard", minimum: 5 } } : {}),
    }),
  );
  const questions = [question("qa", qa, own.slice(0, 2)), question("qb", qb, own.slice(2))];
  return [
    ["checklists/decision.yaml", decisionOf()],
    ["checklists/decision-questions.yaml", questionsOf(questions)],
    ...vendors.map((one, index): [string, object] => [`scorecards/v${index}.yaml`, vendorOf(one)]),
  ];
}

function read(files: [string, object][]): Workspace {
  const { workspace } = readDocuments(Object.fromEntries(files));
  if (workspace === null) throw new Error("not readable");
  return workspace;
}

/** Scores without the draws, which the laws do not need. */
function scoresOf(one: Setting): VendorScore[] {
  const workspace = read(filesOf(one));
  const { questions, decision } = workspace;
  const tree = questions && weightTree(questions, decision.value).tree;
  const criteria = criteriaInForce(workspace);
  return rankVendors(
    vendorFacts(workspace, new Map(), asOf).map((facts) => vendorScore(criteria, tree, facts)),
  );
}

function withAnswer(one: Setting, vendor: number, id: string, changed: object): Setting {
  return {
    ...one,
    vendors: one.vendors.map((own, index) => (index === vendor ? { ...own, [id]: changed } : own)),
  };
}

it("keeps proven ≤ claimed ≤ possible, within 0 and 100, and never NaN", () => {
  fc.assert(
    fc.property(setting, (one) => {
      for (const { totals, coverage } of scoresOf(one)) {
        const { proven, claimed, possible } = totals;
        if (proven === null || claimed === null || possible === null) {
          expect([proven, claimed, possible, coverage]).toEqual([null, null, null, null]);
          continue;
        }
        expect(proven).toBeGreaterThanOrEqual(0);
        expect(claimed).toBeGreaterThanOrEqual(proven);
        expect(possible).toBeGreaterThanOrEqual(claimed);
        expect(possible).toBeLessThanOrEqual(100);
        expect(coverage).toBeLessThanOrEqual(1);
      }
    }),
    runs,
  );
});

it("never reverses two vendors by adding, dropping or copying a third", () => {
  fc.assert(
    fc.property(setting, answers, (one, third) => {
      const before = scoresOf(one);
      const longer = scoresOf({ ...one, vendors: [...one.vendors, third] });
      const copied = scoresOf({ ...one, vendors: [...one.vendors, ...one.vendors.slice(0, 1)] });
      const shorter = scoresOf({ ...one, vendors: one.vendors.slice(0, -1) });
      for (const after of [longer, copied, shorter]) {
        for (const { vendor, totals, standing } of after) {
          const same = before.find((score) => score.vendor === vendor);
          if (same) expect([totals, standing]).toEqual([same.totals, same.standing]);
        }
      }
    }),
    runs,
  );
});

it("never lowers proven by more evidence, or better evidence that shows behaviour", () => {
  fc.assert(
    fc.property(setting, fc.constantFrom(...ids), grade, (one, id, more) => {
      const own = one.vendors[0]?.[id];
      if (!own || !("claim" in own)) return;
      const pieces = [...own.evidence, evidence(more)];
      const [before] = scoresOf(one);
      const [after] = scoresOf(withAnswer(one, 0, id, { ...own, evidence: pieces }));
      expect(after?.totals.proven ?? 0).toBeGreaterThanOrEqual(before?.totals.proven ?? 0);
      expect(after?.totals.claimed).toBe(before?.totals.claimed);
    }),
    runs,
  );
});

it("never widens what is open by answering an unknown", () => {
  fc.assert(
    fc.property(setting, fc.constantFrom(...ids), answer, (one, id, reply) => {
      if ("notApplicable" in reply) return;
      const [before] = scoresOf(withAnswer(one, 0, id, {}));
      const [after] = scoresOf(withAnswer(one, 0, id, reply));
      const width = (score: VendorScore | undefined) =>
        (score?.totals.possible ?? 0) - (score?.totals.proven ?? 0);
      expect(width(after)).toBeLessThanOrEqual(width(before) + 1e-9);
    }),
    runs,
  );
});

it("changes nothing when all weights are scaled", () => {
  fc.assert(
    fc.property(setting, fc.constantFrom(0.01, 3, 1e6), (one, factor) => {
      const scaled = one.weights.map((value) => value * factor) as Setting["weights"];
      const before = scoresOf(one);
      scoresOf({ ...one, weights: scaled }).forEach(({ totals, rank }, index) => {
        const same = before[index];
        expect(rank).toBe(same?.rank);
        if (totals.proven === null) expect(same?.totals.proven).toBeNull();
        else expect(totals.proven).toBeCloseTo(same?.totals.proven ?? Number.NaN, 9);
      });
    }),
    runs,
  );
});

it("changes nothing when the files come in another order", () => {
  fc.assert(
    fc.property(setting, fc.integer(), (one, seed) => {
      const files = filesOf(one);
      const shuffled = [...files].sort(
        ([a], [b]) => ((a.length * seed) % 7) - ((b.length * seed) % 7) || (a < b ? 1 : -1),
      );
      const decided = (list: [string, object][]) =>
        JSON.stringify(decide(read(list), new Map(), asOf));
      expect(decided(shuffled)).toBe(decided(files));
    }),
    { numRuns: 6 },
  );
});

it("never yields NaN, Infinity or undefined, whatever is written", () => {
  fc.assert(
    fc.property(setting, (one) => {
      const workspace = read(filesOf(one));
      const finite = (_key: string, value: unknown) => {
        if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
        return value;
      };
      JSON.stringify(scoreWorkspace(workspace, new Map(), asOf), finite);
      JSON.stringify(decide(workspace, new Map(), asOf), finite);
    }),
    { numRuns: 8 },
  );
});

/** Every total with each open answer drawn somewhere between what is proven and what is possible. */
function drawnTotals(scores: readonly VendorScore[], uniform: () => number): Map<string, number> {
  const racing = scores.filter(({ rank }) => rank !== null);
  const drawn = ({ levels }: VendorScore) =>
    levels.reduce((sum, { contribution }) => {
      const proven = contribution.proven ?? 0;
      return sum + proven + uniform() * ((contribution.possible ?? 0) - proven);
    }, 0);
  return new Map(racing.map((score) => [score.vendor, drawn(score)]));
}

it("asks what can change who is first, as draws of the open answers confirm", () => {
  fc.assert(
    fc.property(setting, fc.integer(), (one, seed) => {
      const scores = scoresOf(one);
      const asks = askNext(scores, criteriaInForce(read(filesOf(one))));
      const winners = possibleWinners(scores);
      const { uniform } = seededRandom(seed >>> 0, "open answers");
      for (let draw = 0; draw < 200; draw += 1) {
        const totals = drawnTotals(scores, uniform);
        const best = Math.max(...totals.values());
        const first = [...totals].filter(([, total]) => total > best - 1e-9).map(([id]) => id);
        if (first.length === 1) expect(winners).toContain(first[0]);
      }
      const top = Math.max(...scores.map(({ rank, totals }) => (rank ? (totals.proven ?? 0) : 0)));
      for (const ask of asks) {
        if (ask.gate === "hard" || ask.effect !== "changes-first") continue;
        expect(ask.provenAtBest).toBeGreaterThan(top);
      }
    }),
    runs,
  );
});

it("the grade that settles it does so, and no cheaper one does", () => {
  const lifted = (one: Setting, vendor: number, id: string, claim: number, best: string) => {
    const changed = withAnswer(one, vendor, id, {
      claim,
      evidence: [evidence(best, "2026-01-01")],
    });
    return scoresOf(changed);
  };
  fc.assert(
    fc.property(setting, (one) => {
      const scores = scoresOf(one);
      const asks = askNext(scores, criteriaInForce(read(filesOf(one))));
      for (const ask of asks) {
        if (ask.effect !== "changes-first" || ask.gate === "hard") continue;
        const vendor = Number(ask.vendor.slice(1));
        const level = scores[vendor]?.levels.find((level) => level.criterion === ask.criterion);
        const claim = level?.amount ?? 10;
        const at = ask.settledBy === null ? -1 : evidenceGrades.indexOf(ask.settledBy);
        expect(at).toBeGreaterThan(0);
        for (const [step, best] of evidenceGrades.entries()) {
          if (step > at) break;
          const first = lifted(one, vendor, ask.criterion, claim, best).filter((v) => v.rank === 1);
          expect(first.map((v) => v.vendor).join() === ask.vendor).toBe(step === at);
        }
      }
    }),
    runs,
  );
});
