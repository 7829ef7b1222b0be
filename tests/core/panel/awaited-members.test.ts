import { expect, it } from "vitest";
import { awaitedMembers } from "../../../src/core/panel/awaited-members.ts";
import type { PanelMember } from "../../../src/core/panel/panel-round.ts";

const member = (evaluator: string, standing: PanelMember["standing"]): PanelMember => ({
  evaluator,
  name: evaluator,
  isExpert: false,
  questions: null,
  standing,
  submittedOn: null,
});

it("names those whose sheets are out", () => {
  const members = [member("a", "sealed"), member("b", "waiting"), member("c", "recused")];
  expect(awaitedMembers({ members })).toEqual(["b"]);
});
