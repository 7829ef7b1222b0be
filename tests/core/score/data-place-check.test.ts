import { expect, it } from "vitest";
import {
  checkDataPlaces,
  notInNotice,
  undisclosedPlace,
} from "../../../src/core/score/data-place-check.ts";
import { gateResult } from "../../../src/core/score/gate-result.ts";
import { resolveLevel } from "../../../src/core/score/resolve-level.ts";
import { evidence } from "../../workspaces/build-workspace.ts";
import { oneAnswer, sheetOf } from "../../workspaces/vendor-facts.ts";

const criterion = (kind = "soft") => ({
  id: "data-place-subprocessors",
  scale: { kind: "levels", anchors: ["0", "1", "2", "3", "4"] },
  evidence: { minimum: "contract", proof: "annex" },
  gate: { kind, minimum: 2 },
});
const answer = { claim: 4, reading: 3, evidence: [evidence("contract")] };
const rule = { territory: "CN", reason: "our own rule", source: "policy" };

function judged(dataPlaces: object | undefined, rules: object[] = [rule], kind = "soft") {
  const { inForce, facts } = oneAnswer(criterion(kind), answer, {
    vendor: { dataPlaces },
    decision: { restrictedTerritories: rules },
  });
  const level = resolveLevel(inForce, facts);
  const gate = gateResult(inForce, level, facts);
  return { level, gate, findings: checkDataPlaces(facts.document, facts.restricted) };
}
const clean = { hosted: ["TW"], accessed: ["TW"], owned: ["TW"], subProcessors: "none" };
const party = { name: "X", territory: "CN", does: "AI answers", isAiMaker: true };

it("places that are told and not restricted pass with the level as read", () => {
  const { level, gate, findings } = judged(clean);
  expect(findings.map(({ status }) => status)).toEqual(["named", "named", "named", "none"]);
  expect([level.amount, gate?.status]).toEqual([3, "pass"]);
});

it.each([
  ["hosted", { ...clean, hosted: ["TW", "CN"] }],
  ["owned", { ...clean, owned: ["CN"] }],
  ["sub-processors", { ...clean, subProcessors: [party] }],
])("a restricted territory in %s fails the gate of its own kind, by name", (dataPlace, places) => {
  const { level, gate } = judged(places, [rule], "hard");
  expect([gate?.status, gate?.kind]).toEqual(["fail", "hard"]);
  expect(gate?.reason).toMatchObject({
    id: "gate-territory-restricted",
    params: { dataPlace, territory: "CN" },
    place: { file: "scorecards/alpha.yaml" },
  });
  expect(level.amount).toBe(3);
});

it("a rule for storage alone leaves ownership alone", () => {
  const { gate } = judged({ ...clean, owned: ["CN"] }, [{ ...rule, appliesTo: ["hosted"] }]);
  expect(gate?.status).toBe("pass");
});

it("asked and not told is level 0 with the reason, also where nothing is restricted", () => {
  const silent = { ...clean, accessed: "undisclosed" };
  for (const rules of [[rule], []]) {
    const { level, gate, findings } = judged(silent, rules);
    expect([level.amount, level.value, level.state]).toEqual([0, 0, "answered"]);
    expect(level.remark).toMatchObject({
      id: "data-place-undisclosed",
      params: { dataPlace: "accessed" },
    });
    expect([gate?.status, gate?.reason.id]).toEqual(["fail", "gate-territory-undisclosed"]);
    expect(undisclosedPlace(findings)?.dataPlace).toBe("accessed");
  }
});

it("not asked yet is pending where a rule asks, and no matter where none does", () => {
  const { gate, level } = judged(undefined);
  expect([gate?.status, gate?.reason.id]).toEqual(["pending", "gate-territory-not-asked"]);
  expect(level.amount).toBe(3);
  expect(judged(undefined, []).gate?.status).toBe("pass");
  const parties = judged({ ...clean, subProcessors: "undisclosed" });
  expect([parties.gate?.status, parties.level.amount]).toEqual(["pending", 3]);
});

it("evaluators cannot lift it on the private track; on the government track nothing replaces them", () => {
  const levelOn = (track: string) => {
    const { inForce, facts } = oneAnswer(criterion(), answer, {
      vendor: { dataPlaces: { hosted: "undisclosed" } },
      decision: { track },
      documents: sheetOf("lin", { level: 3, reason: "as read" }),
    });
    const judgements = () => facts.judgements("it");
    return resolveLevel(inForce, { ...facts, judgements }).amount;
  };
  expect(levelOn("private")).toBe(0);
  expect(levelOn("government")).toBe(3);
});

it("territories of use that our notice does not name are listed once; ownership needs no word", () => {
  const { findings } = judged({ hosted: ["SG", "IE"], accessed: ["IE"], owned: ["US"] }, []);
  const notice = { on: "2026-08-20", territories: ["TW", "SG"] };
  expect(notInNotice(findings, notice)).toEqual(["IE"]);
  expect(notInNotice(findings, undefined)).toEqual([]);
});
