import { expect, it } from "vitest";
import { gateResult } from "../../../src/core/score/gate-result.ts";
import { resolveLevel } from "../../../src/core/score/resolve-level.ts";
import { evidence, proven } from "../../workspaces/build-workspace.ts";
import { oneAnswer, sheetOf } from "../../workspaces/vendor-facts.ts";

const hard = { gate: { kind: "hard", minimum: 6 } };

function gate(
  answer: object,
  extra: Readonly<Record<string, unknown>> = hard,
  more: Parameters<typeof oneAnswer>[2] = {},
) {
  const { inForce, facts } = oneAnswer(extra, answer, more);
  const result = gateResult(inForce, resolveLevel(inForce, facts), facts);
  return result && { kind: result.kind, status: result.status, reason: result.reason.id };
}

const lapsed = { claim: 7, evidence: [evidence("document", "2024-01-01", "2025-01-01")] };
const early = { claim: 7, evidence: [evidence("document", "2027-01-01")] };

it.each<[string, object, string, string]>([
  ["met and proven", proven(6), "pass", "gate-passed"],
  ["missed", proven(5.9), "fail", "gate-missed"],
  ["missed by the vendor's own word", { claim: 2 }, "fail", "gate-missed"],
  ["only claimed", { claim: 9 }, "pending", "gate-claim-only"],
  ["no answer", {}, "pending", "gate-unanswered"],
  ["evidence lapsed", lapsed, "pending", "gate-evidence-expired"],
  ["evidence from the future", early, "pending", "gate-evidence-in-the-future"],
  ["not applicable", { notApplicable: "x" }, "not-applicable", "gate-not-applicable"],
])("%s", (_name, answer, status, reason) => {
  expect(gate(answer)).toMatchObject({ status, reason });
});

it("waits for the least grade of evidence", () => {
  const extra = { ...hard, evidence: { minimum: "pilot", proof: "x" } };
  expect(gate(proven(9, "demo"), extra)).toMatchObject({
    status: "pending",
    reason: "gate-evidence-short",
  });
  expect(gate(proven(9, "pilot"), extra)?.status).toBe("pass");
});

it("waits while evaluators differ across the minimum", () => {
  const documents = {
    ...sheetOf("first", { level: 3, reason: "x" }),
    ...sheetOf("second", { level: 8, reason: "x" }),
  };
  expect(gate(proven(9), hard, { documents })).toMatchObject({
    status: "pending",
    reason: "gate-evaluators-differ",
  });
});

it("asks in the direction of the scale", () => {
  const hours = { kind: "number", worst: 72, best: 24, unit: "h" };
  const extra = { scale: hours, gate: { kind: "soft", minimum: 48 } };
  expect(gate(proven(36), extra)?.status).toBe("pass");
  expect(gate(proven(60), extra)?.status).toBe("fail");
});

it("lets no average hide a core channel that is not covered", () => {
  const extra = {
    scale: { kind: "share" },
    gate: { kind: "hard", minimum: 0.5, everyCoreChannel: 0.5 },
  };
  expect(gate(proven({ line: "native", email: "none" }), extra)).toMatchObject({
    status: "fail",
    reason: "gate-core-channel",
  });
  expect(gate(proven({ line: "native", email: "connector" }), extra)?.status).toBe("pass");
});

it("asks for every mandatory item in use, beside the count", () => {
  const items = ["a", "b", "c"].map((id) => ({ id, label: id, mandatory: id !== "c" }));
  const extra = {
    scale: { kind: "items", items },
    gate: { kind: "hard", minimum: 2, mandatoryItems: true },
  };
  expect(gate(proven(["a", "c"]), extra)?.reason).toBe("gate-mandatory-missing");
  expect(gate(proven(2), extra)?.reason).toBe("gate-mandatory-unknown");
  expect(gate(proven(["a", "b"]), extra)?.status).toBe("pass");
  const decision = { itemsNotInUse: { it: ["b"] } };
  expect(gate(proven(["a"]), extra, { decision })?.status).toBe("pass");
});

it("marks a missed soft gate as mitigated only with a signed mitigation", () => {
  const soft = { gate: { kind: "soft", minimum: 6 } };
  const mitigation = { by: "x", on: "2026-10-01", reason: "a work-around" };
  const { inForce, facts } = oneAnswer(soft, { ...proven(2), mitigation });
  expect(gateResult(inForce, resolveLevel(inForce, facts), facts)?.isMitigated).toBe(true);
});

it("shuts for good on a certificate of 2013, though the gate is soft and the claim is high", () => {
  const certificate = {
    standard: "ISO/IEC 27001",
    edition: 2013,
    entity: "x",
    scope: "x",
    scopeCoversService: true,
    entityMatchesContract: true,
    certifier: "x",
    accreditation: "TAF",
    issued: "2022-01-01",
    expires: "2025-01-01",
  };
  const extra = {
    id: "iso-27001-validity",
    scale: { kind: "levels", anchors: ["a", "b", "c", "d", "e"] },
    gate: { kind: "soft", minimum: 3 },
  };
  const more = { vendor: { certificates: [certificate] } };
  expect(gate(proven(4), extra, more)).toEqual({
    kind: "hard",
    status: "fail",
    reason: "gate-certificate-edition",
  });
});

it("is nothing where the criterion has no gate", () => {
  expect(gate(proven(1), {})).toBeNull();
});
