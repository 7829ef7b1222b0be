import { expect, it, vi } from "vitest";
import { costOfVendors } from "../../../src/core/cost/cost-of-vendors.ts";
import { rememberingCostDraws } from "../../../src/core/cost/remembering-cost-draws.ts";
import { replacedDocument } from "../../../src/core/parse/replaced-document.ts";
import type { Workspace } from "../../../src/core/parse/workspace.ts";
import { shippedSample } from "../../workspaces/shipped-sample.ts";

const sample = shippedSample();
const asOf = "2026-11-12";
const card = sample.vendors.get("norvane")?.value;

function withCard(change: object): Workspace {
  const next = replacedDocument(sample, "scorecards/norvane.yaml", { ...card, ...change });
  if (next === null) throw new Error("no scorecard holds this");
  return next;
}

function withDecision(change: object): Workspace {
  const { decision } = sample;
  return { ...sample, decision: { ...decision, value: { ...decision.value, ...change } } };
}

const others = [
  sample,
  withCard({ answers: {} }),
  withCard({ costs: {} }),
  withCard({ costs: { seats: card?.costs?.seats } }),
  withDecision({ seed: 7 }),
  withDecision({ horizonYears: 2 }),
  withDecision({ drivers: {} }),
  { ...sample, costs: null },
];

it("says what drawing anew says, whatever was changed before", () => {
  const draw = rememberingCostDraws();
  for (const workspace of [...others, ...others.toReversed()]) {
    const anew = costOfVendors(workspace, asOf);
    expect(costOfVendors(workspace, asOf, new Map(), draw)).toEqual(anew);
  }
});

it("draws nothing again for another answer", () => {
  const draw = vi.fn(rememberingCostDraws());
  costOfVendors(sample, asOf, new Map(), draw);
  const first = draw.mock.results.map(({ value }) => value);
  draw.mockClear();
  costOfVendors(withCard({ answers: {} }), asOf, new Map(), draw);
  draw.mock.results.forEach(({ value }, at) => {
    expect(value).toBe(first[at]);
  });
});
