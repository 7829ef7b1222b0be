import { expect, it } from "vitest";
import { keyPointerAt, pointerAt } from "../../../src/core/parse/pointer-at.ts";

it("tells what a value names", () => {
  expect(pointerAt("decision", ["channels", 0, "replyTier"])).toBe("reply-tier");
  expect(pointerAt("risk-matrix", ["risks", 3, "lowersImpact", 1, "clause"])).toBe("clause");
  expect(pointerAt("decision", ["title"])).toBeNull();
});

it("tells what the keys of a mapping name", () => {
  expect(keyPointerAt("vendor", ["answers"])).toBe("criterion");
  expect(keyPointerAt("evaluation", ["levels", "norvane"])).toBe("criterion");
  expect(keyPointerAt("vendor", ["plan"])).toBeNull();
});
