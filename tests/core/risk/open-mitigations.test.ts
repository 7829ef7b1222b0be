import { expect, it } from "vitest";
import { openMitigations } from "../../../src/core/risk/open-mitigations.ts";
import type { ControlResult, VendorRisk } from "../../../src/core/risk/risk-result.ts";
import { statement } from "../../../src/core/score/statement.ts";

const control = (
  id: string,
  lowers: ControlResult["lowers"],
  status: ControlResult["status"],
): ControlResult => ({
  kind: "clause",
  id,
  lowers,
  status,
  reason: statement("control-clause-open", { clause: id }),
  place: null,
});
const risk = (
  id: string,
  residual: VendorRisk["residual"],
  controls: ControlResult[],
): VendorRisk => ({
  risk: id,
  inherent: { likelihood: 4, impact: 4 },
  residual,
  controls,
  note: null,
});

it("puts the largest risk first, and first of its controls those that are a step by themselves", () => {
  const small = risk("small", { likelihood: 1, impact: 2 }, [control("a", "impact", "not-met")]);
  const large = risk("large", { likelihood: 4, impact: 4 }, [
    control("one-of-four", "impact", "unknown"),
    ...["b", "c", "d"].map((id) => control(id, "impact", "not-met")),
    control("half", "likelihood", "not-met"),
    control("other-half", "likelihood", "unknown"),
  ]);
  const open = openMitigations([small, large]);
  expect(open.map(({ risk: { risk: id } }) => id)).toEqual(["large", "small"]);
  expect(open[0]?.open.map(({ control: { id }, isEnough }) => [id, isEnough])).toEqual([
    ["half", true],
    ["other-half", true],
    ["one-of-four", false],
    ["b", false],
    ["c", false],
    ["d", false],
  ]);
});

it("leaves out what is met, and risks with everything in place", () => {
  const done = risk("done", { likelihood: 2, impact: 4 }, [control("a", "likelihood", "met")]);
  const half = risk("half", { likelihood: 3, impact: 4 }, [
    control("met", "likelihood", "met"),
    control("open", "likelihood", "unknown"),
  ]);
  const open = openMitigations([done, half]);
  expect(open).toHaveLength(1);
  expect(open[0]?.open.map(({ control: { id } }) => id)).toEqual(["open"]);
});
