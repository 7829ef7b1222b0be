import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { canonicalJson } from "../../../src/core/stages/canonical-json.ts";
import { freezeHash } from "../../../src/core/stages/freeze-hash.ts";
import { shippedSample } from "../../workspaces/shipped-sample.ts";
import { changed } from "../../workspaces/stage-context.ts";

const sample = shippedSample();

it("is the SHA-256 of the canonical text", () => {
  const text = canonicalJson(sample.kpis?.value ?? null);
  const expected = createHash("sha256").update(text).digest("hex");
  expect(freezeHash(sample, "kpis")).toBe(expected);
});

it("changes with a weight or a target, and with nothing else", () => {
  const reweighted = changed(sample, "decision", () => ({
    weights: { preset: "default", questions: { channels: 13 } },
  }));
  expect(freezeHash(reweighted, "criteria")).not.toBe(freezeHash(sample, "criteria"));
  expect(freezeHash(reweighted, "kpis")).toBe(freezeHash(sample, "kpis"));
  const renamed = changed(sample, "decision", () => ({ title: "another title" }));
  expect(freezeHash(renamed, "criteria")).toBe(freezeHash(sample, "criteria"));
});

it("changes with a restricted territory, and not with a note of an old name", () => {
  const freed = changed(sample, "decision", () => ({ restrictedTerritories: undefined }));
  expect(freezeHash(freed, "criteria")).not.toBe(freezeHash(sample, "criteria"));
  const unnoted = changed(sample, "questions", () => ({ renamed: undefined }));
  expect(freezeHash(unnoted, "criteria")).toBe(freezeHash(sample, "criteria"));
});

it("is null while there is nothing to freeze", () => {
  expect(freezeHash({ ...sample, kpis: null }, "kpis")).toBeNull();
  expect(freezeHash({ ...sample, questions: null }, "criteria")).toBeNull();
});
