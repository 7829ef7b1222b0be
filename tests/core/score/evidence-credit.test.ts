import { expect, it } from "vitest";
import type { EvidenceGrade } from "../../../src/core/schema/answer.ts";
import { creditOf, proofOf } from "../../../src/core/score/evidence-credit.ts";

it.each<[EvidenceGrade, EvidenceGrade, number]>([
  ["claim", "document", 0],
  ["claim", "claim", 0],
  ["document", "document", 1],
  ["document", "demo", 0.75],
  ["document", "pilot", 0.5],
  ["document", "contract", 0.25],
  ["demo", "contract", 0.5],
  ["pilot", "contract", 0.75],
  ["pilot", "demo", 1],
  ["contract", "document", 1],
  // A promise is not behaviour.
  ["contract", "demo", 0.75],
  ["contract", "pilot", 0.5],
])("%s evidence where %s is asked for proves %d", (grade, minimum, credit) => {
  expect(creditOf(grade, minimum)).toBe(credit);
});

const piece = (grade: EvidenceGrade, on: string, expires?: string) =>
  expires === undefined ? { grade, on, reference: "x" } : { grade, on, expires, reference: "x" };

it("takes the best single piece and never adds pieces up", () => {
  const proof = proofOf(
    [piece("document", "2026-01-01"), piece("demo", "2026-02-01"), piece("claim", "2026-03-01")],
    "pilot",
    "2026-11-01",
    [],
  );
  expect(proof).toMatchObject({ grade: "demo", credit: 0.75, ignored: [] });
});

it("leaves out what has expired or lies ahead, and says so", () => {
  const proof = proofOf(
    [piece("contract", "2025-01-01", "2026-10-31"), piece("contract", "2026-12-01")],
    "contract",
    "2026-11-01",
    [],
  );
  expect(proof.credit).toBe(0);
  expect(proof.ignored).toEqual([
    { reason: "expired", on: "2026-10-31" },
    { reason: "in-the-future", on: "2026-12-01" },
  ]);
});

it("still counts on the very day of expiry and on the day it was obtained", () => {
  const proof = proofOf(
    [piece("document", "2026-11-01", "2026-11-01")],
    "document",
    "2026-11-01",
    [],
  );
  expect(proof.credit).toBe(1);
});
