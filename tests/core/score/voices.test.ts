import { expect, it } from "vitest";
import { bestCertificate, securityCertificates, voicesOn } from "../../../src/core/score/voices.ts";
import { comparisonOf, kpiComparison } from "../../workspaces/build-comparison.ts";
import { consensusOf, oneAnswer, sheetOf } from "../../workspaces/vendor-facts.ts";

const everyone = {
  criterion: {
    scale: { kind: "number", worst: 0, best: 100, unit: "%" },
    measuredBy: { kpi: "sla-attainment" },
  },
  answer: { claim: 100, reading: 90 },
  more: {
    comparison: comparisonOf([kpiComparison("sla-attainment")]),
    documents: {
      ...sheetOf("first", { level: 60, reason: "x" }),
      ...sheetOf("second", { level: 70, reason: "x" }),
      ...consensusOf(75),
    },
  },
};

function originsOf(decision: object): string[] {
  const { criterion, answer, more } = everyone;
  const { inForce, facts } = oneAnswer(criterion, answer, { ...more, decision });
  return voicesOn(inForce, facts, facts.document.value.answers.it ?? null).voices.map(
    ({ origin }) => origin,
  );
}

it("hears the measured first and the claim last, and keeps all on record", () => {
  expect(originsOf({})).toEqual([
    "measured",
    "consensus",
    "evaluators-not-agreed",
    "reading",
    "claim",
  ]);
});

it("lets nothing replace the members' own levels on the government track", () => {
  expect(originsOf({ track: "government" })[0]).toBe("evaluators-not-agreed");
});

const valid = {
  standard: "ISO/IEC 27001",
  edition: 2022,
  entity: "x",
  scope: "x",
  scopeCoversService: true,
  entityMatchesContract: true,
  certifier: "x",
  accreditation: "TAF",
  issued: "2025-01-01",
  expires: "2028-01-01",
};

function best(...certificates: object[]) {
  return bestCertificate(
    securityCertificates(oneAnswer({}, {}, { vendor: { certificates } }).facts),
  );
}

it("takes the best certificate of information security", () => {
  expect(best({ ...valid, edition: 2013 }, valid)?.level).toBe(3);
  expect(best({ ...valid, standard: "ISO 9001" })).toBeNull();
});

it("says nothing while the newer of two certificates may have been renewed", () => {
  expect(best({ ...valid, edition: 2013 }, { ...valid, expires: "2026-01-01" })).toBeNull();
});

it("reads the level of iso-27001-validity from the certificate before the claim", () => {
  const levels = { kind: "levels", anchors: ["a", "b", "c", "d", "e"] };
  const { inForce, facts } = oneAnswer(
    { id: "iso-27001-validity", scale: levels },
    { claim: 4 },
    { vendor: { certificates: [valid] } },
  );
  const { voices } = voicesOn(inForce, facts, { claim: 4 });
  expect(voices.map(({ origin, amount }) => [origin, amount])).toEqual([
    ["reading", 3],
    ["claim", 4],
  ]);
});
