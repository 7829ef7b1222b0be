import fc from "fast-check";
import { expect, it } from "vitest";
import type { Decision } from "../../src/core/decide/decision-result.ts";
import { placeVendors, type RuledMethod } from "../../src/core/panel/method/place-vendors.ts";
import type { Documents } from "../workspaces/build-workspace.ts";
import { sheetFor } from "../workspaces/panel-case.ts";
import { decided } from "../workspaces/panel-decision.ts";

const judgement = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 10 }) },
  fc.constantFrom("abstained", "unknown"),
);
const ofVendor = fc.record({ inbox: judgement, depth: judgement, terms: judgement });
const sheet = fc.record({ alpha: ofVendor, beta: ofVendor });
const sheets = fc.array(sheet, { minLength: 2, maxLength: 5 });
const method = fc.constantFrom<RuledMethod>("total-score", "rank-sum", "score-per-price");
type Sheets = readonly Record<string, Record<string, number | string>>[];

const evaluation = (name: string) => ({ method: name, tieRule: "heaviest-criterion" });

function documentsOf(given: Sheets, names: (index: number) => string): Documents {
  return Object.assign({}, ...given.map((one, index) => sheetFor(names(index), one)));
}

/** Everything that no name of an evaluator is in. */
function withoutNames({ outcome, vendor, score, panel }: Decision) {
  return {
    outcome,
    vendor,
    totals: score.vendors.map(({ totals, rank }) => [totals, rank]),
    standings: panel.method?.standings.map(({ place, mean, rankSum, firstPlaces }) => ({
      place,
      mean: mean === null ? null : Number(mean.toFixed(9)),
      rankSum,
      firstPlaces,
    })),
    divergences: panel.divergences.map(({ vendor: of, criterion, spread, state }) => [
      of,
      criterion,
      spread,
      state,
    ]),
    leniency: panel.members.map(({ leniency }) => Number((leniency ?? 0).toFixed(9))).sort(),
  };
}

it("renaming or reordering evaluators changes nothing", () => {
  fc.assert(
    fc.property(sheets, method, (given, name) => {
      const one = decided(
        documentsOf(given, (index) => `e${index}`),
        evaluation(name),
      );
      const other = decided(
        documentsOf(given, (index) => `z${9 - index}`),
        evaluation(name),
      );
      const rounded = (decision: Decision) =>
        JSON.parse(
          JSON.stringify(withoutNames(decision), (_, value) =>
            typeof value === "number" ? Number(value.toFixed(9)) : value,
          ),
        );
      expect(rounded(other)).toEqual(rounded(one));
    }),
    { numRuns: 40 },
  );
});

it("an abstention never counts as a score: changing it to unknown changes no number, and no total holds it", () => {
  fc.assert(
    fc.property(sheet, sheet, (first, second) => {
      const silent = { ...first, alpha: { ...first.alpha, inbox: "abstained" } };
      const decision = decided(
        documentsOf([silent, second], (index) => `e${index}`),
        evaluation("rank-sum"),
      );
      const { own } = decision.panel;
      const isJudged =
        typeof second.alpha.inbox === "number" ||
        typeof second.beta.inbox === "number" ||
        typeof first.beta.inbox === "number";
      if (isJudged) expect(own?.totals[0]?.[0]).toBeNull();
      const level = decision.score.vendors[0]?.levels.find(
        ({ criterion }) => criterion === "inbox",
      );
      if (typeof second.alpha.inbox === "number") expect(level?.amount).toBe(second.alpha.inbox);
    }),
    { numRuns: 60 },
  );
});

it("dropping an evaluator's result equals never having had the sheet", () => {
  fc.assert(
    fc.property(sheets, method, (given, name) => {
      const all = documentsOf(given, (index) => `e${index}`);
      const rest = documentsOf(given.slice(1), (index) => `e${index + 1}`);
      const members = given.map((_, index) => ({ evaluator: `e${index}` }));
      const drop = {
        vendor: "alpha",
        outcome: "drop-one",
        evaluator: "e0",
        reason: "off",
        by: "e1",
        on: "2026-10-01",
      };
      const panel = { schemaVersion: 1, chair: "e1", members, differences: [drop] };
      const dropped = decided({ ...all, "scorecards/panel.yaml": panel }, evaluation(name));
      const never = decided(rest, evaluation(name));
      const { divergences: _, ...one } = withoutNames(dropped);
      const { divergences: __, ...other } = withoutNames(never);
      expect(one).toEqual(other);
    }),
    { numRuns: 40 },
  );
});

it("adding the same points to all totals of a member changes no rank sum", () => {
  const totals = fc.array(
    fc.array(fc.integer({ min: 0, max: 80 }), { minLength: 3, maxLength: 3 }),
    { minLength: 2, maxLength: 6 },
  );
  fc.assert(
    fc.property(
      totals,
      fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 3 }),
      (given, shifts) => {
        const entries = (shift: readonly number[]) =>
          given.map((row, index) => ({
            vendor: `v${index}`,
            totals: row.map((one, at) => one + (shift[at] ?? 0)),
            price: null,
            heaviest: 1,
            passes: true,
          }));
        const rules = { method: "rank-sum", tieRule: "shared-rank" } as const;
        const sums = (shift: readonly number[]) =>
          placeVendors(entries(shift), rules, []).standings.map(({ rankSum, place }) => [
            rankSum,
            place,
          ]);
        expect(sums(shifts)).toEqual(sums([0, 0, 0]));
      },
    ),
  );
});
