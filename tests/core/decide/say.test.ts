import { expect, it } from "vitest";
import { decide } from "../../../src/core/decide/decide.ts";
import type { Decision } from "../../../src/core/decide/decision-result.ts";
import { phrases } from "../../../src/core/decide/phrases.ts";
import { sayIn } from "../../../src/core/decide/say.ts";
import { type Statement, statement } from "../../../src/core/score/statement.ts";
import { languages } from "../../../src/core/text/language.ts";
import { sampleDay, shippedSample } from "../../workspaces/shipped-sample.ts";
import { goodPilots } from "../../workspaces/stage-context.ts";

const sample = shippedSample();

function everythingSaid(decision: Decision): Statement[] {
  const { reasons, conditions, blockers, flips, stages, score, risks, afterPilot } = decision;
  return [
    ...[reasons, conditions, blockers, flips].flat(),
    ...stages.flatMap(({ items, refusals }) => [...items, ...refusals].map(({ reason }) => reason)),
    ...score.vendors.flatMap(({ gates, levels, certificates }) => [
      ...gates.map(({ reason }) => reason),
      ...levels.flatMap(({ remark }) => remark ?? []),
      ...certificates.flatMap(({ findings }) => findings.map(({ reason }) => reason)),
    ]),
    ...risks.vendors.flatMap(({ risks: own }) =>
      own.flatMap(({ controls }) => controls.map(({ reason }) => reason)),
    ),
    ...afterPilot.flatMap(({ because }) => because),
  ];
}

const decisions = [
  decide(sample, goodPilots(), sampleDay, { findings: [] }),
  decide(sample, new Map(), "2026-06-01"),
];

it.each(languages)("says everything of the sample without a hole, in %s", (language) => {
  const say = sayIn(sample, language);
  for (const one of decisions.flatMap(everythingSaid)) {
    const sentence = say(one);
    expect(sentence).not.toMatch(/undefined|NaN|null|Infinity|\[object/);
    expect(sentence).not.toBe(one.id);
    expect(sentence).toMatch(/[.。]$/);
  }
});

it("puts names for ids, and formats points, shares, days and amounts", () => {
  const say = sayIn(sample, "en");
  const gate = statement("gate-missed", {
    criterion: "channel-coverage",
    amount: 0.5,
    minimum: 0.9,
  });
  expect(say(gate)).toBe("Missed: found 50.0 %, the minimum is 90.0 %.");
  expect(say(statement("kpis-frozen", { by: "Ke", on: "2026-08-11" }))).toContain("11 August 2026");
  expect(say(statement("coverage", { vendor: "unheard-of", share: 0.5 }))).toBe(
    "50.0 % of the weight is fully proven for unheard-of.",
  );
});

it("says a reason inside a sentence", () => {
  const say = sayIn(sample, "en");
  const step = statement("close-item", {
    item: "kpi-freeze",
    stage: "lock-kpis",
    because: "kpis-not-frozen",
  });
  expect(say(step)).toContain("The KPIs are not frozen.");
});

it("leaves the words of vendors as they are, hostile ones too", () => {
  const say = sayIn(sample, "en");
  expect(say(statement("no-cost-lines", { vendor: "<script>" }))).toBe(
    "<script> has no cost lines.",
  );
});

it("has a sentence in both languages for every id", () => {
  expect(Object.keys(phrases.en).sort()).toEqual(Object.keys(phrases["zh-Hant"]).sort());
});
